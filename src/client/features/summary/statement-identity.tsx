import { sayCalendarDate } from "../../../../rules/index.ts";
import { kioskCodeOf } from "../../../contract/kiosk/code.ts";
import type { StoredStatement } from "../../../contract/screening.ts";
import { nameAsGiven } from "../../ui/name-as-given.ts";
import styles from "./summary.module.css";

/** Who this is about, as far as the patient said: always in view. */
export function StatementIdentity({ stored }: { readonly stored: StoredStatement }) {
  const { patient } = stored.statement;
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
          Code <strong>{kioskCodeOf(stored.id)}</strong>
        </p>
      </section>
    </div>
  );
}
