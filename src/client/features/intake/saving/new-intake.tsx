import { useState } from "react";
import { useCorrectScreening } from "../../../api/correct-screening.ts";
import { useCreateScreening } from "../../../api/create-screening.ts";
import { RefusedError } from "../../../api/errors.ts";
import type { Clinic } from "../../../../contract/clinic.ts";
import type { Intake } from "../../../../../rules/index.ts";
import { Button } from "../../../ui/button.tsx";
import { blankDraft } from "../draft/blank-draft.ts";
import { IntakeForm, type IntakeFormProps } from "../intake-form.tsx";
import { SaveProblem } from "./save-problem.tsx";

type Props = Pick<IntakeFormProps, "renderPreview" | "renderCounts" | "onUnsaved" | "onDiscard"> & {
  readonly clinic: Clinic;
  readonly onSaved: (id: string) => void;
};

/** A new screening. Its id is made here, once, so that a save whose answer was lost can be repeated. */
export function NewIntake({ clinic, onSaved, ...rest }: Props) {
  const [id] = useState(() => crypto.randomUUID());
  const [initial] = useState(() => blankDraft(clinic.timeZone));
  const [sent, setSent] = useState<Intake | undefined>();
  const create = useCreateScreening();
  const correct = useCorrectScreening(id);
  const onSuccess = () => onSaved(id);
  const deviceNow = () => new Date().toISOString();

  const save = (intake: Intake) => {
    setSent(intake);
    create.mutate({ id, deviceNow: deviceNow(), intake: structuredClone(intake) }, { onSuccess });
  };
  const saveAsCorrection = (intake: Intake) =>
    correct.mutate(
      {
        seenVersion: 1,
        deviceNow: deviceNow(),
        reason: "Changed after a first save whose answer was lost",
        intake: structuredClone(intake),
      },
      { onSuccess },
    );
  const error = correct.error ?? create.error;
  const hasArrivedBefore =
    create.error instanceof RefusedError && create.error.refusal?.code === "other-content";
  return (
    <IntakeForm
      {...rest}
      title="New screening"
      protocol={clinic.protocol}
      initial={initial}
      saveLabel="Save screening"
      isSaving={create.isPending || correct.isPending}
      onValid={save}
      saveProblem={
        error && (
          <SaveProblem
            error={hasArrivedBefore ? new Error(arrivedBefore) : error}
            actions={
              hasArrivedBefore &&
              sent && <Button onClick={() => saveAsCorrection(sent)}>Save the changes as version 2</Button>
            }
          />
        )
      }
    />
  );
}

const arrivedBefore =
  "An earlier save of this screening did arrive, and answers were changed since. Save the changes as its next version.";
