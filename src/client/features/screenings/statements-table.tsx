import { Link } from "wouter";
import { sayCalendarDate } from "../../../../rules/index.ts";
import type { StatementRow } from "../../../contract/screening.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";
import { LevelMark } from "../../ui/level-mark.tsx";
import { nameAsGiven } from "../../ui/name-as-given.ts";
import { urgentInWords } from "../../ui/urgent-words.ts";
import styles from "./screenings.module.css";

type Props = { readonly rows: readonly StatementRow[]; readonly timeZone: string };

/** What patients said at the kiosk and nobody has completed: above everything that has been assessed. */
export function StatementsTable({ rows, timeZone }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="from-the-kiosk" className={styles.fromTheKiosk}>
      <h2 id="from-the-kiosk">From the kiosk, to be completed</h2>
      <table className={`${styles.table} ${styles.statements}`} aria-labelledby="from-the-kiosk">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Patient</th>
            <th scope="col">What stands out</th>
            <th scope="col">Received</th>
            <th scope="col">
              <span className="visually-hidden">Complete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Statement key={row.id} row={row} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Statement({ row, timeZone }: { readonly row: StatementRow; readonly timeZone: string }) {
  const name = nameAsGiven(row);
  return (
    <tr className={row.urgent.length > 0 ? styles.urgent : undefined}>
      <td className={styles.start}>
        <strong>{row.code}</strong>
      </td>
      <th scope="row">
        {name}
        <span className={styles.second}>
          {row.birthDate === undefined ? "birth date not given" : `born ${sayCalendarDate(row.birthDate)}`}
        </span>
      </th>
      <td>
        {row.urgent.length > 0 && (
          <strong className={styles.urgentAnswer}>
            <LevelMark level="stop-and-call" />
            Urgent answer: {urgentInWords(row.urgent)}
          </strong>
        )}
        <span className={styles.second}>Not assessed yet: staff complete it with the patient</span>
      </td>
      <td>
        {fullDateAndTime(Date.parse(row.receivedAt), timeZone)}
        <span className={styles.second}>{languageName(row.language)}</span>
      </td>
      <td>
        <Link
          href={`/screenings/${row.id}`}
          className={styles.open}
          aria-label={`Complete ${name}, code ${row.code}`}
        >
          Complete
        </Link>
      </td>
    </tr>
  );
}
