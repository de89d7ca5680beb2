import type { Advisory, Finding } from "../../../../rules/index.ts";
import { sources } from "../../../../rules/index.ts";
import styles from "./packet.module.css";

/** Why each finding is there, on whose word, and how contested evidence is told both ways: the last sheet. */
export function BehindTheAdvice({ advisories }: { readonly advisories: readonly Advisory[] }) {
  const findings = advisories.flatMap((advisory) => advisory.findings);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="packet-behind">
      <h2 id="packet-behind" className={styles.heading}>
        Behind the advice
      </h2>
      {findings.map((finding, index) => (
        <div key={`${finding.rule} ${index}`} className={styles.finding}>
          <h3>{finding.title}</h3>
          <p className={styles.behind}>{whyInWords(finding)}</p>
          {finding.evidence !== undefined && <p className={styles.behind}>{finding.evidence}</p>}
        </div>
      ))}
    </section>
  );
}

/** "Why: ... Sources: ... Not checked: ..." in one quiet paragraph. */
function whyInWords({ reasons, sources: keys, notChecked }: Finding): string {
  const parts = [
    reasons.length > 0 && `Why: ${reasons.map((reason) => reason.says).join("; ")}.`,
    keys.length > 0
      ? `Sources: ${keys.map(shortSource).join("; ")}.`
      : "Clinic default, needs the medical director’s sign-off.",
    notChecked.length > 0 && `Not checked: ${notChecked.join("; ")}.`,
  ];
  return parts.filter((part) => part !== false).join(" ");
}

function shortSource(key: string): string {
  return sources.find((source) => source.id === key && source.verified)?.short ?? key;
}
