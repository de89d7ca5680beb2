import { useState } from "react";
import { useCorrectScreening } from "../../../api/correct-screening.ts";
import type { Clinic } from "../../../../contract/clinic.ts";
import type { Statement } from "../../../../contract/kiosk/statement.ts";
import type { StoredScreening } from "../../../../contract/screening.ts";
import type { Intake } from "../../../../../rules/index.ts";
import { Notice } from "../../../ui/notice.tsx";
import { statementToDraft, toDraft } from "../draft/to-draft.ts";
import { IntakeForm, type IntakeFormProps } from "../intake-form.tsx";
import { type Change, ConfirmChanges } from "./confirm-changes.tsx";
import { CorrectionProblem } from "./correction-problem.tsx";

type Props = Pick<IntakeFormProps, "renderPreview" | "renderCounts" | "onUnsaved" | "onDiscard"> & {
  readonly clinic: Clinic;
  readonly screening: StoredScreening;
  /** What the patient said first; absent: the screening did not begin at the kiosk. */
  readonly statement?: Statement | undefined;
  readonly onSaved: (id: string) => void;
  /** What differs between two intakes, in words. */
  readonly changesBetween: (before: Intake, after: Intake) => readonly Change[];
};

/** Corrects a stored screening: the next version, made from the version that was seen. */
export function CorrectIntake({ clinic, screening, statement, onSaved, changesBetween, ...rest }: Props) {
  const { id, version } = screening;
  const [initial] = useState(() => toDraft(screening.intake));
  const [said] = useState(() => statement && statementToDraft(statement, screening.intake.visit.timeZone));
  const [pending, setPending] = useState<Intake | undefined>();
  const correct = useCorrectScreening(id);
  const changes = pending ? changesBetween(screening.intake, pending) : [];

  const save = (intake: Intake, reason: string) => {
    setPending(undefined);
    correct.mutate(
      {
        seenVersion: version,
        deviceNow: new Date().toISOString(),
        ...(reason.trim() !== "" && { reason: reason.trim() }),
        intake: structuredClone(intake),
      },
      { onSuccess: () => onSaved(id) },
    );
  };
  return (
    <>
      <IntakeForm
        {...rest}
        title={`Correcting version ${version}`}
        protocol={clinic.protocol}
        initial={initial}
        patientSaid={said}
        saveLabel="Save correction"
        isSaving={correct.isPending}
        onValid={setPending}
        saveProblem={
          <>
            {correct.error && <CorrectionProblem error={correct.error} id={id} />}
            {pending && changes.length === 0 && (
              <Notice tone="attention">
                <p>No answer was changed, so there is nothing to save.</p>
              </Notice>
            )}
          </>
        }
      />
      {pending && changes.length > 0 && (
        <ConfirmChanges
          changes={changes}
          nextVersion={version + 1}
          onBack={() => setPending(undefined)}
          onSave={(reason) => save(pending, reason)}
        />
      )}
    </>
  );
}
