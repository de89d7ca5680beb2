import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import buttons from "../form/buttons.module.css";
import { useWords } from "../words/use-words.ts";
import styles from "./away-warning.module.css";

type Props = {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onErase: () => void;
};

/** Said aloud once more when so little is left; every second would drown the rest. */
const lastCallSeconds = 10;
const keysOfButtons = ["Tab", "Shift", "Enter", " "];

/**
 * Covers the answers of somebody who may have left, and says when they will be erased. Any deliberate touch is an answer:
 * somebody is there.
 */
export function AwayWarning({ secondsLeft, onStay, onErase }: Props) {
  const { say } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const stayOnKey = ({ key }: KeyboardEvent) => {
    if (!keysOfButtons.includes(key)) onStay();
  };
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}what`}
      className={styles.cover}
      onClick={onStay}
      onKeyDown={stayOnKey}
      onCancel={onStay}
    >
      <div className={styles.panel}>
        <h1 id={`${id}title`}>{say("session.away.title")}</h1>
        <p id={`${id}what`}>{say("session.away.what")}</p>
        <p className={styles.left}>{say("session.away.left", { seconds: secondsLeft })}</p>
        <p role="status" className="visually-hidden">
          {secondsLeft <= lastCallSeconds && say("session.away.left", { seconds: lastCallSeconds })}
        </p>
        <div className={buttons.buttons}>
          <button type="button" className={buttons.continue} onClick={onStay}>
            {say("session.away.more-time")}
          </button>
          <button
            type="button"
            className={buttons.back}
            onClick={(event) => {
              event.stopPropagation();
              onErase();
            }}
          >
            {say("session.away.erase")}
          </button>
        </div>
      </div>
    </dialog>
  );
}
