import type { Page } from "../questions/page.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./buttons.module.css";

type Props = {
  readonly page: Page;
  /** Undefined: there is nothing before this page. */
  readonly onBack: (() => void) | undefined;
  /** Undefined: the form cannot be left from here. */
  readonly onStartOver: (() => void) | undefined;
};

/** Back and Continue. They are made anew with each page, and take no second tap of a finger that has just gone on. */
export function Buttons({ page, onBack, onStartOver }: Props) {
  const { say } = useWords();
  return (
    <div key={page.id} className={styles.buttons}>
      {onBack && (
        <button type="button" className={styles.back} onClick={onBack}>
          {say("form.back")}
        </button>
      )}
      <button type="submit" className={styles.continue}>
        {say(page.part === "check" ? "form.send" : "form.continue")}
      </button>
      {onBack && onStartOver && (
        <button type="button" className={styles.startOver} onClick={onStartOver}>
          {say("session.start-over")}
        </button>
      )}
    </div>
  );
}
