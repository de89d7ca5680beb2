import { levels, sayCalendarDate } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { ageInYears } from "../../ui/age.ts";
import { LevelMark, levelWords } from "../../ui/level-mark.tsx";
import { plannedStartInWords } from "./planned-start.ts";
import styles from "./summary.module.css";

/** Who this is about, when, and how many advisories of each level: always in view. */
export function IdentityBar({ screening }: { readonly screening: StoredScreening }) {
  const { visit } = screening.intake;
  const { familyName, givenName, birthDate, recordNumber } = visit.patient;
  const ageYears = ageInYears(birthDate, visit.plannedStart);
  return (
    <div className={styles.alwaysInView}>
      <section className={styles.identity} aria-label="Patient and visit">
        <h1 className={styles.name}>
          {familyName}, {givenName}
        </h1>
        <p className={styles.who}>
          born {sayCalendarDate(birthDate)}
          {ageYears !== undefined && ` (${ageYears}\u00a0y)`} · record <strong>{recordNumber}</strong>
        </p>
        <p className={styles.start}>
          Start <strong>{plannedStartInWords(screening)}</strong>
        </p>
        <p className={styles.checkCode}>
          Version {screening.version} · check code <strong>{screening.checkCode}</strong>
        </p>
      </section>
      <ul className={styles.counts} aria-label="Advisories by level">
        {levels.map((level) => (
          <li key={level} className={styles.countOf}>
            <LevelMark level={level} />
            {screening.assessment.advisories.filter((advisory) => advisory.level === level).length}{" "}
            {levelWords[level].toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
