import { memo, useId } from "react";
import type { Advisory } from "../../../../rules/index.ts";
import { LevelMark, levelWords } from "../../ui/level-mark.tsx";
import { BehindIt } from "./behind-it.tsx";
import styles from "./advisories.module.css";

type Props = { readonly advisory: Advisory };

/** One block of advice: level in word, shape and colour, every finding in full, and what stands behind it. */
export const AdvisoryBlock = memo(function AdvisoryBlock({ advisory }: Props) {
  const titleId = useId();
  const { level, title, findings, fixedLine } = advisory;
  return (
    <article
      className={`${styles.block} ${styles[level]}`}
      aria-labelledby={titleId}
      data-topic={advisory.topic}
    >
      <header className={styles.head}>
        <LevelMark level={level} />
        <div>
          <p className={styles.level}>{levelWords[level]}</p>
          <h3 id={titleId}>{title}</h3>
        </div>
      </header>
      {findings.map((finding, index) => (
        <div key={`${finding.rule} ${index}`} className={styles.finding}>
          {!title.includes(finding.title) && (
            <p className={styles.findingTitle}>
              {finding.title}
              {finding.level !== level && (
                <span className={styles.findingLevel}> · {levelWords[finding.level]}</span>
              )}
            </p>
          )}
          {finding.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
      {fixedLine && <p className={styles.fixedLine}>{fixedLine}</p>}
      <BehindIt findings={findings} />
    </article>
  );
}, saysTheSame);

/** An assessment is made anew at every key; a block that says the same is not drawn again. */
function saysTheSame(before: Props, after: Props): boolean {
  return JSON.stringify(before.advisory) === JSON.stringify(after.advisory);
}
