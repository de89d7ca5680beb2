import { sayCalendarDate } from "../../../../rules/index.ts";
import { kioskCodeOf } from "../../../contract/kiosk/code.ts";
import type { StoredStatement } from "../../../contract/screening.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";
import { nameAsGiven } from "../../ui/name-as-given.ts";
import styles from "./summary.module.css";

type Props = { readonly stored: StoredStatement; readonly timeZone: string };

/** Who this is about, as far as the patient said: always in view. */
export function StatementIdentity({ stored, timeZone }: Props) {
  const { patient, language } = stored.statement;
  return (
    <div className={styles.alwaysInView}>
      <section className={styles.identity} aria-label="Patient, as far as given">
        <h1 className={styles.name}>What the patient said at the kiosk</h1>
        <p className={styles.who}>
          <strong>{nameAsGiven(patient)}</strong> ·{" "}
          {patient.birthDate === undefined
            ? "birth date not given"
            : `born ${sayCalendarDate(patient.birthDate)}`}
        </p>
        <p className={styles.checkCode}>
          Code <strong>{kioskCodeOf(stored.id)}</strong> · received{" "}
          <strong>{fullDateAndTime(Date.parse(stored.receivedAt), timeZone)}</strong>, in{" "}
          {languageName(language)}
        </p>
      </section>
    </div>
  );
}
