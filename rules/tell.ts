/** Puts one rule's decision into words. A message that fails is a rule that failed, never a missing finding. */
import type { Finding, Reason, RuleOutcome } from "./assessment.ts";
import { verifiedSourceIds } from "./data/sources.ts";
import type { Judged } from "./decide.ts";
import type { Found } from "./rule.ts";
import type { Say } from "./say.ts";

export type Told = {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
  /** Everything that could not be told, each in words. */
  readonly notChecked: readonly string[];
  readonly hasFailed: boolean;
};

const noReasons: readonly Reason[] = [];
const noFindings: readonly Finding[] = [];
const noText: readonly string[] = [];

/** The outcome of one rule and its findings in full words. Never throws. */
export function tellDecision({ rule, decision }: Judged, say: Say): Told {
  if (decision === undefined) return failed(rule.id);
  if (decision.outcome === "cannot-tell") {
    const outcome: RuleOutcome = {
      rule: rule.id,
      outcome: "cannot-tell",
      reasons: noReasons,
      missing: decision.missing.join("; "),
    };
    return { outcome, findings: noFindings, notChecked: decision.missing, hasFailed: false };
  }
  if (decision.outcome !== "advise") {
    return {
      outcome: { rule: rule.id, outcome: decision.outcome, reasons: noReasons },
      findings: noFindings,
      notChecked: noText,
      hasFailed: false,
    };
  }
  try {
    const findings = decision.found.map((found) => tellFinding(rule.id, found, say));
    const [only] = findings;
    const reasons =
      findings.length === 1 && only !== undefined
        ? only.reasons
        : findings.flatMap((finding) => finding.reasons);
    const notChecked = findings.flatMap((finding) => finding.notChecked);
    return { outcome: { rule: rule.id, outcome: "advise", reasons }, findings, notChecked, hasFailed: false };
  } catch {
    return failed(rule.id);
  }
}

function tellFinding(rule: string, found: Found, say: Say): Finding {
  const { title, text, reasons, evidence, notChecked } = found.message(say);
  const { topic, level, strength } = found;
  const sources = verifiedAmong(found.sources);
  const told = {
    rule,
    topic,
    level,
    title,
    text,
    reasons,
    sources,
    strength,
    notChecked: notChecked ?? noText,
  };
  return evidence === undefined ? told : { ...told, evidence };
}

/** Rules name their sources in lists that never change, so each list is sorted out once. */
const verifiedOf = new WeakMap<readonly string[], readonly string[]>();

function verifiedAmong(sources: readonly string[]): readonly string[] {
  if (sources.length === 0) return sources;
  let verified = verifiedOf.get(sources);
  if (verified === undefined)
    verifiedOf.set(sources, (verified = sources.filter((source) => verifiedSourceIds.has(source))));
  return verified;
}

function failed(rule: string): Told {
  const missing = `${rule}: could not be evaluated`;
  return {
    outcome: { rule, outcome: "cannot-tell", reasons: noReasons, missing },
    findings: noFindings,
    notChecked: [missing],
    hasFailed: true,
  };
}
