import { Engine } from "json-rules-engine";
import { defaultProtocol } from "../../rules/index.ts";
import type { Condition } from "./conditions.ts";
import type { FlatFacts } from "./flat-facts.ts";
import { medicineRules, type PeerRule } from "./medicine-conditions.ts";
import { patientRules } from "./patient-conditions.ts";

const peerRules: readonly PeerRule[] = [...patientRules(defaultProtocol), ...medicineRules];

/** The engine's rules that have conditions here. */
export const coveredRules: ReadonlySet<string> = new Set(peerRules.map(({ rule }) => rule));
/** Rules given to the peer: one for each rule and level. */
export const peerRuleCount = peerRules.length;
/** Single comparisons in all of them. */
export const peerConditionCount = peerRules.reduce((sum, { when }) => sum + comparisonsIn(when), 0);

const engine = new Engine(
  peerRules.map(({ rule, level, when }) => ({
    conditions: "fact" in when ? { all: [when] } : when,
    event: { type: `${rule} ${level}` },
  })),
  { allowUndefinedFacts: true },
);

/** What json-rules-engine finds: "rule level" words, in no order. Its engine is made once, as its guide advises. */
export async function decideByJsonRules(facts: FlatFacts): Promise<readonly string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type);
}

function comparisonsIn(condition: Condition): number {
  if ("fact" in condition) return 1;
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.reduce((sum, part) => sum + comparisonsIn(part), 0);
}
