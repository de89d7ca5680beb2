import type { Statement } from "../../../contract/kiosk/statement.ts";
import { urgentAnswersIn } from "../../../contract/kiosk/urgent-answers.ts";
import { LevelMark } from "../../ui/level-mark.tsx";
import { urgentInWords } from "../../ui/urgent-words.ts";
import styles from "./summary.module.css";

/** Answers that need a member of staff now, before anything else is read. */
export function UrgentAnswersNotice({ statement }: { readonly statement: Statement }) {
  const urgent = urgentAnswersIn(statement);
  if (urgent.length === 0) return null;
  return (
    <section className={styles.urgent} aria-label="Urgent answers">
      <LevelMark level="stop-and-call" size="large" />
      <div>
        <p className={styles.urgentTitle}>Urgent answer: {urgentInWords(urgent)}</p>
        <p>The patient said so, or was not sure. A member of staff is needed with the patient now.</p>
      </div>
    </section>
  );
}
