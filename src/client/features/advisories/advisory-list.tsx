import type { ReactNode } from "react";
import type { Assessment } from "../../../../rules/index.ts";
import { AdvisoryBlock } from "./advisory-block.tsx";
import styles from "./advisories.module.css";

type Props = {
  readonly assessment: Assessment;
  /** What belongs right under the timing block: its picture. */
  readonly afterTiming?: ReactNode;
};

/** Every advisory in full, highest level first. Nothing is folded away, and nothing is left out. */
export function AdvisoryList({ assessment, afterTiming }: Props) {
  if (assessment.advisories.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Advisories">
      {assessment.advisories.map((advisory) => (
        <li key={`${advisory.level} ${advisory.topic}`} className={styles.list}>
          <AdvisoryBlock advisory={advisory} />
          {advisory.topic === "timing" && afterTiming}
        </li>
      ))}
    </ul>
  );
}
