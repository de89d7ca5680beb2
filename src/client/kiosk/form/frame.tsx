import { useEffect, type ReactNode, type Ref } from "react";
import { LanguageSwitch } from "../words/language-switch.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./frame.module.css";
import { TextSize } from "./text-size.tsx";
import "./kiosk.css";

type Props = {
  readonly root: Ref<HTMLDivElement>;
  readonly clinicName: string;
  /** Staff were called for an urgent answer: every page reminds of it. */
  readonly isCalled: boolean;
  readonly children: ReactNode;
};

/** What stands around every page: whose form it is, the languages, the size of the text, and the line about medicines. */
export function Frame({ root, clinicName, isCalled, children }: Props) {
  const { say } = useWords();
  const title = say("form.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div ref={root} className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.row}>
          <p className={styles.clinic}>{clinicName}</p>
          <div className={styles.settings}>
            <LanguageSwitch />
            <TextSize />
          </div>
        </div>
      </header>
      <main className={styles.main}>
        {isCalled && <p className={styles.reminder}>{say("form.urgent-reminder")}</p>}
        {children}
        <p className={styles.line}>{say("form.patient-line")}</p>
      </main>
    </div>
  );
}
