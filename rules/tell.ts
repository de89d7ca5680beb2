/** Puts one rule's decision into words. A message that fails is a rule that failed, never a missing finding. */
import type { Finding, RuleOutcome } from "./assessment.ts";
import { verifiedSourceIds } from "./data/sources.ts";
import type { Judged } from "./decide.ts";
import type { Found } from "./rule.ts";
import type { Say } from "./say.ts";

export type Told = {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
  readonly hasFailed: boolean;
};

/** The outcome of one rule and its findings in full words. Never throws. */
export function tellDecision({ rule, decision }: Judged, say: Say): Told {
  if (decision === undefined) return failed(rule.id);
  if (decision.outcome === "cannot-tell") {
    const outcome: RuleOutcome = {
      rule: rule.id,
      outcome: "cannot-tell",
      reasons: [],
      missing: decision.missing,
    };
    return { outcome, findings: [], hasFailed: false };
  }
  if (decision.outcome !== "advise") {
    return {
      outcome: { rule: rule.id, outcome: decision.outcome, reasons: [] },
      findings: [],
      hasFailed: false,
    };
  }
  try {
    const findings = decision.found.map((found) => tellFinding(rule.id, found, say));
    const reasons = findings.flatMap((finding) => finding.reasons);
    return { outcome: { rule: rule.id, outcome: "advise", reasons }, findings, hasFailed: false };
  } catch {
    return failed(rule.id);
  }
}

function tellFinding(rule: string, found: Found, say: Say): Finding {
  const { title, text, reasons, evidence, notChecked } = found.message(say);
  return {
    rule,
    topic: found.topic,
    level: found.level,
    title,
    text,
    reasons,
    sources: found.sources.filter((source) => verifiedSourceIds.has(source)),
    strength: found.strength,
    ...(evidence === undefined ? {} : { evidence }),
    notChecked: notChecked ?? [],
  };
}

function failed(rule: string): Told {
  const missing = `${rule}: could not be evaluated`;
  return { outcome: { rule, outcome: "cannot-tell", reasons: [], missing }, findings: [], hasFailed: true };
}
