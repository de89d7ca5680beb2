import type { ReactNode } from "react";
import styles from "./cards.module.css";

type CardProps = {
  readonly kind: "radio" | "checkbox";
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
  readonly children: ReactNode;
  /** Shared by the radio buttons of one question; not sent anywhere. */
  readonly group?: string;
  readonly describedBy?: string | undefined;
};

/** One answer on a card of its own, large enough for an unsteady finger. The whole card is the label. */
export function Card({ kind, isChosen, onChosen, children, group, describedBy }: CardProps) {
  return (
    <label className={styles.card} data-kind={kind}>
      <input
        className={styles.control}
        type={kind}
        name={group}
        checked={isChosen}
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={(event) => onChosen(event.target.checked)}
      />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
