import { flushSync } from "react-dom";
import { useWatch } from "react-hook-form";
import { Button } from "../../../ui/button.tsx";
import { focusField } from "../../../ui/error-summary.tsx";
import type { Draft } from "../draft/draft.ts";
import type { FieldName } from "../questions/question.ts";
import styles from "./patient-said.module.css";
import { isSameAnswer } from "./same-answer.ts";

type Props = {
  readonly name: FieldName;
  /** The id of the control or group whose answer it is. */
  readonly controlId: string;
  readonly label: string;
  readonly said: unknown;
  /** The patient's answer in words; shown once the form says something else. */
  readonly words: string;
  /** More about an answer that stands: the moment it was said. */
  readonly note?: string | undefined;
  readonly onUse: () => void;
};

/** That an answer is the patient's; or, once staff changed it, what the patient said and the way back to it. */
export function Origin({ name, controlId, label, said, words, note, onUse }: Props) {
  const current = useWatch<Draft>({ name });
  const id = `${controlId}-origin`;
  if (isSameAnswer(current, said)) {
    return (
      <span className={styles.chip} id={id}>
        Patient said{note && `, ${note}`}
      </span>
    );
  }
  return (
    <span className={styles.changed}>
      <span id={id}>
        Patient said: <strong>{words}</strong>
      </span>
      <Button
        look="quiet"
        onClick={() => {
          flushSync(onUse);
          focusField(controlId);
        }}
      >
        Use the patient’s answer<span className="visually-hidden">: {label}</span>
      </Button>
    </span>
  );
}
