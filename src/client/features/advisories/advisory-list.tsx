import type { Assessment } from "../../../../rules/index.ts";
import { AdvisoryBlock } from "./advisory-block.tsx";
import styles from "./advisories.module.css";

/** Every advisory in full, highest level first. Nothing is folded away, and nothing is left out. */
export function AdvisoryList({ assessment }: { assessment: Assessment }) {
  if (assessment.advisories.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Advisories">
      {assessment.advisories.map((advisory) => (
        <li key={`${advisory.level} ${advisory.topic}`}>
          <AdvisoryBlock advisory={advisory} />
        </li>
      ))}
    </ul>
  );
}
