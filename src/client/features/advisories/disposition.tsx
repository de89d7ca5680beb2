import { type Assessment, levels } from "../../../../rules/index.ts";
import { LevelMark } from "../../ui/level-mark.tsx";
import { countOf, countWords } from "./advisory-words.ts";
import styles from "./advisories.module.css";

type Props = {
  readonly assessment: Assessment;
  /** Said before the counts, for example "Preview, not saved". */
  readonly note?: string;
};

/** What the whole result comes to. Never a tick, never a word that clears: at its quietest it reports what was said. */
export function Disposition({ assessment, note }: Props) {
  const { disposition, dispositionInWords } = assessment;
  return (
    <div className={`${styles.disposition} ${styles[disposition ?? "quiet"]}`}>
      {disposition && <LevelMark level={disposition} size="large" />}
      <div>
        <h2 className={styles.dispositionWords}>{dispositionInWords}</h2>
        {note && <p className={styles.note}>{note}</p>}
        <p className={styles.counts}>
          {levels.map((level) => `${countOf(assessment, level)} ${countWords[level]}`).join(" · ")}
        </p>
      </div>
    </div>
  );
}
