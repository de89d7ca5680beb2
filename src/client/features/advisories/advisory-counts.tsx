import { type Assessment, levels } from "../../../../rules/index.ts";
import { LevelMark } from "../../ui/level-mark.tsx";
import { countOf, countWords } from "./advisory-words.ts";
import styles from "./advisories.module.css";

/** Advisories by level, each with its shape and its word; short enough to stay in view. */
export function AdvisoryCounts({ assessment }: { assessment: Assessment }) {
  return (
    <span className={styles.countRow}>
      {levels.map((level) => (
        <span key={level} className={styles.count}>
          <LevelMark level={level} />
          <span>
            <b>{countOf(assessment, level)}</b> {countWords[level]}
          </span>
        </span>
      ))}
    </span>
  );
}
