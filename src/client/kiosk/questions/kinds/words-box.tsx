import styles from "./boxes.module.css";
import { questionId } from "./question.tsx";

type Props = {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly maxLength: number;
};

/** Room for a few sentences, named by the question of the page. */
export function WordsBox({ value, onValue, describedBy, isInvalid = false, maxLength }: Props) {
  return (
    <textarea
      className={styles.input}
      rows={4}
      value={value}
      maxLength={maxLength}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="sentences"
      spellCheck={false}
      aria-labelledby={questionId}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
