import { useState } from "react";
import { useCorrectScreening } from "../../../api/correct-screening.ts";
import type { Clinic } from "../../../../contract/clinic.ts";
import type { StoredStatement } from "../../../../contract/screening.ts";
import type { Intake } from "../../../../../rules/index.ts";
import { withPicksProposed } from "../draft/picks-proposed.ts";
import { statementToDraft } from "../draft/to-draft.ts";
import { IntakeForm, type IntakeFormProps } from "../intake-form.tsx";
import { CorrectionProblem } from "./correction-problem.tsx";

type Props = Pick<IntakeFormProps, "renderPreview" | "renderCounts" | "onUnsaved" | "onDiscard"> & {
  readonly clinic: Clinic;
  readonly stored: StoredStatement;
  readonly onSaved: () => void;
};

/** Completes what a patient said at the kiosk: the second version, and the first that is assessed. */
export function CompleteStatement({ clinic, stored, onSaved, ...rest }: Props) {
  const [said] = useState(() => statementToDraft(stored.statement, clinic.timeZone));
  const [initial] = useState(() => withPicksProposed(said));
  const complete = useCorrectScreening(stored.id);
  const save = (intake: Intake) =>
    complete.mutate(
      {
        seenVersion: stored.version,
        deviceNow: new Date().toISOString(),
        intake: structuredClone(intake),
      },
      { onSuccess: onSaved },
    );
  return (
    <IntakeForm
      {...rest}
      title="Completing what the patient said"
      protocol={clinic.protocol}
      initial={initial}
      patientSaid={said}
      saveLabel="Save screening"
      isSaving={complete.isPending}
      onValid={save}
      saveProblem={complete.error && <CorrectionProblem error={complete.error} id={stored.id} />}
    />
  );
}
