/** Facts to findings: every rule judged once, none able to stop the others. Knows no dates. */
import { rules } from "./advisories/index.ts";
import type { Facts, Section, Weighed } from "./facts.ts";
import type { Protocol } from "./protocol.ts";
import { cannotTell, type AnyRule, type Decision } from "./rule.ts";
import { weigh } from "./weigh.ts";

export type Judged = {
  readonly rule: AnyRule;
  /** Absent: the rule failed. */
  readonly decision?: Decision;
};

export type Decided = {
  /** Absent: the facts could not be weighed, so no rule could be judged. */
  readonly weighed?: Weighed;
  /** Every rule of the list, in its order. */
  readonly judged: readonly Judged[];
};

const sectionInWords: Readonly<Record<Section, string>> = {
  visit: "the visit",
  medications: "current medications",
  history: "medical history",
  mentalHealth: "mental-health background",
  lifestyle: "lifestyle (alcohol, other substances, food and drink, escort)",
  today: "how the patient is today",
  vitals: "vitals today",
};

const sections = Object.keys(sectionInWords) as readonly Section[];

/** Judges every rule. Never throws: a rule that does is left without a decision. */
export function decide(facts: Facts, protocol: Protocol, list: readonly AnyRule[] = rules): Decided {
  const weighed = weighOrNothing(facts, protocol);
  if (weighed === undefined) return { judged: list.map((rule) => ({ rule })) };
  const notAsked = sections.filter((section) => facts[section] === undefined);
  return { weighed, judged: list.map((rule) => judge(rule, facts, weighed, protocol, notAsked)) };
}

function weighOrNothing(facts: Facts, protocol: Protocol): Weighed | undefined {
  try {
    return weigh(facts, protocol);
  } catch {
    return undefined;
  }
}

function judge(
  rule: AnyRule,
  facts: Facts,
  weighed: Weighed,
  protocol: Protocol,
  notAsked: readonly Section[],
): Judged {
  const needed = notAsked.length === 0 ? undefined : rule.needs.find((section) => notAsked.includes(section));
  if (needed !== undefined) return { rule, decision: cannotTell(`${sectionInWords[needed]}: not asked`) };
  try {
    return { rule, decision: rule.decide(facts, weighed, protocol) };
  } catch {
    return { rule };
  }
}
