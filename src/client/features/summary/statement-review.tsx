import { Link } from "wouter";
import { kioskCodeOf } from "../../../contract/kiosk/code.ts";
import type { StoredStatement } from "../../../contract/screening.ts";
import { Notice } from "../../ui/notice.tsx";
import { AnswersCard, type AnsweredSection } from "./answers-card.tsx";
import { StatementFacts } from "./statement-facts.tsx";
import { StatementIdentity } from "./statement-identity.tsx";
import { UrgentAnswersNotice } from "./urgent-answers-notice.tsx";
import styles from "./summary.module.css";

type Props = {
  readonly stored: StoredStatement;
  /** The latest version; above 1 somebody has completed it. Absent while it is not known. */
  readonly latestVersion: number | undefined;
  readonly timeZone: string;
  readonly sections: readonly AnsweredSection[];
};

/** What a patient said at the kiosk, as it was sealed. Nothing in it has been assessed. */
export function StatementReview({ stored, latestVersion, timeZone, sections }: Props) {
  const isCompleted = latestVersion !== undefined && latestVersion > 1;
  return (
    <article className={styles.review}>
      <StatementIdentity stored={stored} timeZone={timeZone} />
      <div className={styles.actions}>
        {!isCompleted && (
          <Link href={`/screenings/${stored.id}/correct`} className={styles.primaryAction}>
            Complete this screening
          </Link>
        )}
        <Link href="/" className={styles.action}>
          All screenings
        </Link>
      </div>
      {isCompleted ? (
        <p className={styles.older} role="status">
          This is what the patient said first. Staff completed it later:{" "}
          <Link href={`/screenings/${stored.id}`}>open version {latestVersion}</Link>.
        </p>
      ) : (
        <>
          <UrgentAnswersNotice statement={stored.statement} />
          <Notice tone="attention" title="Nothing has been assessed yet">
            <p>
              There is no advisory for these answers. Treat the patient as not screened until a member of
              staff has completed this screening with the patient and saved it.
            </p>
          </Notice>
        </>
      )}
      <AnswersCard title="Answers of the patient" sections={sections} notAsked="Not asked, or left out" />
      <StatementFacts stored={stored} code={kioskCodeOf(stored.id)} timeZone={timeZone} />
    </article>
  );
}
