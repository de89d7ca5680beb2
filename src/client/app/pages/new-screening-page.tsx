import { useLocation } from "wouter";
import { useClinic } from "../../api/clinic.ts";
import { NewIntake } from "../../features/intake/index.ts";
import { useLeaveGuard } from "../leave-guard-context.ts";
import { usePageTitle } from "../page-title.ts";
import { drawCounts, IntakePreview } from "./intake-preview.tsx";
import { LoadingClinic } from "./loading-clinic.tsx";

export function NewScreeningPage() {
  usePageTitle("New screening");
  const clinic = useClinic();
  const { setUnsaved } = useLeaveGuard();
  const [, navigate] = useLocation();
  if (!clinic.data) return <LoadingClinic error={clinic.error} onRetry={() => void clinic.refetch()} />;
  const { timeZone } = clinic.data;
  return (
    <NewIntake
      clinic={clinic.data}
      renderPreview={(preview) => <IntakePreview preview={preview} timeZone={timeZone} />}
      renderCounts={drawCounts}
      onUnsaved={setUnsaved}
      onDiscard={() => navigate("/")}
      onSaved={(id) => {
        setUnsaved(false);
        navigate(`/screenings/${id}`);
      }}
    />
  );
}
