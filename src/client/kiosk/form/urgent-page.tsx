import type { UrgentAnswer } from "../../../contract/kiosk/urgent-answers.ts";
import { useWords } from "../words/use-words.ts";
import buttons from "./buttons.module.css";
import styles from "./urgent-page.module.css";

type Props = { readonly answers: readonly UrgentAnswer[]; readonly onContinue: () => void };

/** Asks the patient to speak to a person now. It promises nothing: the call may not get through. */
export function UrgentPage({ answers, onContinue }: Props) {
  const { say } = useWords();
  const isAboutThoughts = answers.includes("suicidal-thoughts");
  return (
    <>
      <div role="alert" className={styles.panel}>
        <h1 tabIndex={-1}>{say("form.urgent")}</h1>
        {isAboutThoughts && <p>{say("form.urgent-thoughts")}</p>}
        <p>{say("form.urgent-how")}</p>
      </div>
      <div className={buttons.buttons}>
        <button type="button" className={buttons.continue} onClick={onContinue}>
          {say("form.urgent-go-on")}
        </button>
      </div>
    </>
  );
}
