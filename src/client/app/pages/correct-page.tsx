import { useLocation } from "wouter";
import { useClinic } from "../../api/clinic.ts";
import { useScreening } from "../../api/get-screening.ts";
import { changesInWords } from "../../features/answers/changes-in-words.ts";
import { CorrectIntake } from "../../features/intake/index.ts";
import { useLeaveGuard } from "../leave-guard-context.ts";
import { usePageTitle } from "../page-title.ts";
import { drawCounts, IntakePreview } from "./intake-preview.tsx";
import { LoadingClinic } from "./loading-clinic.tsx";
import { StoredVersion } from "./stored-version.tsx";

export function CorrectPage({ id }: { readonly id: string }) {
  usePageTitle("Correct a screening");
  const clinic = useClinic();
  const screening = useScreening(id);
  const { setUnsaved } = useLeaveGuard();
  const [, navigate] = useLocation();
  const protocol = clinic.data;
  if (!protocol) return <LoadingClinic error={clinic.error} onRetry={() => void clinic.refetch()} />;
  return (
    <StoredVersion id={id} query={screening}>
      {(stored) => (
        <CorrectIntake
          clinic={protocol}
          screening={stored}
          changesBetween={changesInWords}
          renderPreview={(preview) => <IntakePreview preview={preview} timeZone={protocol.timeZone} />}
          renderCounts={drawCounts}
          onUnsaved={setUnsaved}
          onDiscard={() => navigate(`/screenings/${id}`)}
          onSaved={() => {
            setUnsaved(false);
            navigate(`/screenings/${id}`);
          }}
        />
      )}
    </StoredVersion>
  );
}
