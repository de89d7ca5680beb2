import type { UrgentAnswer } from "../../../contract/kiosk/urgent-answers.ts";
import { useWords } from "../words/use-words.ts";
import buttons from "./buttons.module.css";
import styles from "./urgent-page.module.css";

type Props = {
  readonly answers: readonly UrgentAnswer[];
  /** The call is on the clinic's computer. Until then nothing is promised: it may not get through. */
  readonly areStaffCalled: boolean;
  readonly onContinue: () => void;
};

/** Asks the patient to speak to a person now, whether or not staff were called from here. */
export function UrgentPage({ answers, areStaffCalled, onContinue }: Props) {
  const { say } = useWords();
  const isAboutThoughts = answers.includes("suicidal-thoughts");
  return (
    <>
      <div role="alert" className={styles.panel}>
        <h1 tabIndex={-1}>{say("form.urgent")}</h1>
        {isAboutThoughts && <p>{say("form.urgent-thoughts")}</p>}
        <p>{say("form.urgent-how")}</p>
      </div>
      <p role="status" className={styles.called}>
        {areStaffCalled && say("session.staff-called")}
      </p>
      <div className={buttons.buttons}>
        <button type="button" className={buttons.continue} onClick={onContinue}>
          {say("form.urgent-go-on")}
        </button>
      </div>
    </>
  );
}
