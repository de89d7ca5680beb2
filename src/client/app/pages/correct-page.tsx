import { useLocation } from "wouter";
import { useClinic } from "../../api/clinic.ts";
import { useScreening } from "../../api/get-screening.ts";
import { isStatement } from "../../../contract/screening.ts";
import { changesInWords } from "../../features/answers/changes-in-words.ts";
import { CompleteStatement, CorrectIntake } from "../../features/intake/index.ts";
import { useLeaveGuard } from "../leave-guard-context.ts";
import { usePageTitle } from "../page-title.ts";
import { FirstStatement } from "./first-statement.tsx";
import { drawCounts, IntakePreview } from "./intake-preview.tsx";
import { LoadingClinic } from "./loading-clinic.tsx";
import { StoredVersion } from "./stored-version.tsx";

/** Corrects the latest version; where that is what a patient said at the kiosk, completes it. */
export function CorrectPage({ id }: { readonly id: string }) {
  const clinic = useClinic();
  const screening = useScreening(id);
  const isToComplete = screening.data !== undefined && isStatement(screening.data);
  usePageTitle(isToComplete ? "Complete a screening" : "Correct a screening");
  const { setUnsaved } = useLeaveGuard();
  const [, navigate] = useLocation();
  const protocol = clinic.data;
  if (!protocol) return <LoadingClinic error={clinic.error} onRetry={() => void clinic.refetch()} />;
  const form = {
    clinic: protocol,
    renderPreview: (preview: Parameters<typeof drawCounts>[0]) => (
      <IntakePreview preview={preview} timeZone={protocol.timeZone} />
    ),
    renderCounts: drawCounts,
    onUnsaved: setUnsaved,
    onDiscard: () => navigate(`/screenings/${id}`),
    onSaved: () => {
      setUnsaved(false);
      navigate(`/screenings/${id}`);
    },
  };
  return (
    <StoredVersion
      id={id}
      query={screening}
      statement={(stored) => <CompleteStatement {...form} stored={stored} />}
    >
      {(stored) => (
        <FirstStatement screening={stored}>
          {(statement) => (
            <CorrectIntake
              {...form}
              screening={stored}
              statement={statement}
              changesBetween={changesInWords}
            />
          )}
        </FirstStatement>
      )}
    </StoredVersion>
  );
}
