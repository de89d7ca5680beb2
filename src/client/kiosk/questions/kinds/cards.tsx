import { useId } from "react";
import styles from "./cards.module.css";

type CardProps = {
  readonly kind: "radio" | "checkbox";
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shared by the radio buttons of one question; not sent anywhere. */
  readonly group?: string;
};

/** One answer on a card of its own, large enough for an unsteady finger: a tap anywhere on it counts. */
export function Card({ kind, isChosen, onChosen, label, hint, group }: CardProps) {
  const id = useId();
  return (
    <label className={styles.card} data-kind={kind}>
      <input
        className={styles.control}
        type={kind}
        name={group}
        checked={isChosen}
        autoComplete="off"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChosen(event.target.checked)}
      />
      <span className={styles.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span className={styles.small} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
