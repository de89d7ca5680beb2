import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Draft } from "../draft/draft.ts";
import type { FieldName } from "../questions/question.ts";
import { Origin } from "./origin.tsx";
import { usePatientAnswer } from "./use-patient-answer.ts";

type Of<Answer> = {
  readonly name: FieldName;
  readonly controlId: string;
  readonly label: string;
  readonly inWords: (said: Answer) => string;
  /** More about an answer that stands. */
  readonly note?: (said: Answer) => string | undefined;
  /** Puts the patient's answer back; by default it is written into its place. */
  readonly onUse?: (said: Answer) => void;
};

/**
 * Where the answer at a place of the form comes from: `{ origin }` for its control, or nothing when the patient did not
 * answer there. `Answer` is what the draft holds at `name`.
 */
export function useOrigin<Answer>({ name, controlId, label, inWords, note, onUse }: Of<Answer>): {
  readonly origin?: ReactNode;
} {
  const { setValue } = useFormContext<Draft>();
  const answer = usePatientAnswer(name);
  if (answer === undefined) return {};
  const said = answer as Answer;
  const putBack = onUse ?? ((value: Answer) => setValue(name, value as never, { shouldDirty: true }));
  return {
    origin: (
      <Origin
        name={name}
        controlId={controlId}
        label={label}
        said={said}
        words={inWords(said)}
        note={note?.(said)}
        onUse={() => putBack(structuredClone(said))}
      />
    ),
  };
}
