import type { Finding } from "../../../../rules/index.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { strengthWords } from "./advisory-words.ts";
import styles from "./advisories.module.css";
import { useSources } from "./use-sources.ts";

/** Why a block is there, on whose word, and what nobody has looked at. */
export function BehindIt({ findings }: { findings: readonly Finding[] }) {
  const reasons = unique(findings.flatMap((finding) => finding.reasons.map(({ says }) => says)));
  const notChecked = unique(findings.flatMap((finding) => finding.notChecked));
  const cited = unique(findings.flatMap((finding) => finding.sources));
  const evidence = unique(findings.flatMap((finding) => finding.evidence ?? []));
  const strengths = unique(findings.map(({ strength }) => strengthWords[strength]));
  return (
    <div className={styles.behind}>
      {reasons.length > 0 && (
        <Disclosure summary={`Why: ${reasons.length} ${reasons.length === 1 ? "answer" : "answers"}`}>
          <Lines lines={reasons} />
        </Disclosure>
      )}
      <Disclosure summary={`Sources: ${cited.length === 0 ? "none" : cited.length}, ${strengths.join("; ")}`}>
        {evidence.map((bothWays) => (
          <p key={bothWays}>{bothWays}</p>
        ))}
        <Citations keys={cited} />
      </Disclosure>
      {notChecked.length > 0 && (
        <Disclosure summary={`Not checked: ${notChecked.length}`}>
          <Lines lines={notChecked} />
        </Disclosure>
      )}
    </div>
  );
}

function Citations({ keys }: { keys: readonly string[] }) {
  const sources = useSources();
  if (keys.length === 0) return <p>Clinic default, needs the medical director’s sign-off.</p>;
  return <Lines lines={keys.map((key) => sources.get(key)?.citation ?? key)} />;
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const unique = (lines: readonly string[]) => [...new Set(lines)];
