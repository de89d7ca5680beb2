import type { Assessment } from "../../../../rules/index.ts";
import styles from "./advisories.module.css";

type Props = {
  readonly assessment: Assessment;
  /** What a preview had to assume; a stored result assumes nothing here. */
  readonly assumed?: readonly string[];
};

/** What was not asked, could not be told or was not checked: always shown, because silence is not an answer. */
export function NotChecked({ assessment, assumed = [] }: Props) {
  const lines = [...assumed, ...assessment.notChecked];
  return (
    <section className={styles.notChecked} aria-labelledby="not-checked-title">
      <h3 id="not-checked-title">Not asked or not checked: {lines.length}</h3>
      {lines.length === 0 ? (
        <p>Nothing that these rules look for. What they do not know of is not checked.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
