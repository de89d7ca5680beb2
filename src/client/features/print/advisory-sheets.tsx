import type { Advisory, Finding, Level } from "../../../../rules/index.ts";
import { LevelMark, levelWords } from "../../ui/level-mark.tsx";
import styles from "./packet.module.css";

type Props = { readonly advisories: readonly Advisory[]; readonly level: Level };

/** The blocks of one level. On a page break a block repeats its title and its fixed line, and no finding is split. */
export function AdvisorySheets({ advisories, level }: Props) {
  const ofLevel = advisories.filter((advisory) => advisory.level === level);
  if (ofLevel.length === 0) return null;
  const headingId = `packet-${level}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {levelWords[level]} ({ofLevel.length})
      </h2>
      {ofLevel.map((advisory) => (
        <AdvisorySheet key={advisory.topic} advisory={advisory} />
      ))}
    </section>
  );
}

function AdvisorySheet({ advisory }: { readonly advisory: Advisory }) {
  const { level, title, findings, fixedLine, topic } = advisory;
  return (
    <article className={`${styles.advisory} ${styles[level]}`} data-topic={topic}>
      <header className={styles.advisoryHead}>
        <h3>
          <LevelMark level={level} /> {title}
        </h3>
      </header>
      <div className={styles.findings}>
        {findings.map((finding, index) => (
          <FindingText
            key={`${finding.rule} ${index}`}
            finding={finding}
            blockLevel={level}
            hasOwnTitle={!title.includes(finding.title)}
          />
        ))}
      </div>
      {fixedLine !== undefined && (
        <footer className={styles.advisoryFoot}>
          <p className={styles.fixedLine}>{fixedLine}</p>
        </footer>
      )}
    </article>
  );
}

function FindingText(props: {
  readonly finding: Finding;
  readonly blockLevel: Level;
  readonly hasOwnTitle: boolean;
}) {
  const { finding, blockLevel, hasOwnTitle } = props;
  return (
    <div className={styles.finding}>
      {hasOwnTitle && (
        <h4>
          {finding.title}
          {finding.level !== blockLevel && ` (${levelWords[finding.level].toLowerCase()})`}
        </h4>
      )}
      {finding.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
