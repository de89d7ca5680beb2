import { Link } from "wouter";
import { sayCalendarDate } from "../../../../rules/index.ts";
import type { AssessedRow } from "../../../contract/screening.ts";
import { LevelTag } from "../../ui/level-mark.tsx";
import styles from "./screenings.module.css";

/** One row for each screening; on a narrow screen each row becomes a card with the same words. */
export function ScreeningsTable({ rows }: { readonly rows: readonly AssessedRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Start</th>
          <th scope="col">Patient</th>
          <th scope="col">Highest advisory</th>
          <th scope="col">What stands out</th>
          <th scope="col">Version</th>
          <th scope="col">
            <span className="visually-hidden">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ScreeningRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ScreeningRow({ row }: { readonly row: AssessedRow }) {
  const [date = "", time = ""] = row.plannedStart.split("T");
  return (
    <tr className={row.disposition === "stop-and-call" ? styles.urgent : undefined}>
      <td className={styles.start}>
        <strong>{time.slice(0, 5)}</strong>
        <span className={styles.second}>{sayCalendarDate(date)}</span>
      </td>
      <th scope="row">
        {row.familyName}, {row.givenName}
        <span className={styles.second}>
          born {sayCalendarDate(row.birthDate)} · {row.recordNumber}
        </span>
      </th>
      <td>
        {row.isMadeUnverified && <strong className={styles.unverified}>Rules not verified</strong>}
        {row.disposition === undefined ? (
          <span className={styles.second}>No advisory</span>
        ) : (
          <LevelTag level={row.disposition} />
        )}
      </td>
      <td>
        {row.standsOut.length === 0 ? (
          row.dispositionInWords
        ) : (
          <ul className={styles.standsOut}>
            {row.standsOut.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <span className={styles.second}>Version {row.version}</span>
        <span className={styles.second}>{row.checkCode}</span>
      </td>
      <td>
        <Link
          href={`/screenings/${row.id}`}
          className={styles.open}
          aria-label={`Review ${row.familyName}, ${row.givenName}, record ${row.recordNumber}`}
        >
          Review
        </Link>
      </td>
    </tr>
  );
}
