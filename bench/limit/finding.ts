import type { Finding, Level, Protocol, Reason, Strength, Topic } from "../../rules/index.ts";
import { verifiedSourceIds } from "../../rules/data/sources.ts";
import type { Facts, Weighed } from "../../rules/facts.ts";
import type { AnyRule } from "../../rules/rule.ts";
import type { Say } from "../../rules/say.ts";
import { tellDecision } from "../../rules/tell.ts";

export const noText: readonly string[] = [];
export const noReasons: readonly Reason[] = [];

/** What every part of the straight line works on. */
export type Line = {
  readonly facts: Facts;
  readonly weighed: Weighed;
  readonly protocol: Protocol;
  readonly say: Say;
  readonly found: Finding[];
};

/** Sorted out once, before anything is timed. */
export function verified(...sources: readonly string[]): readonly string[] {
  return sources.filter((source) => verifiedSourceIds.has(source));
}

export function finding(
  rule: string,
  topic: Topic,
  level: Level,
  strength: Strength,
  title: string,
  text: readonly string[],
  reasons: readonly Reason[],
  sources: readonly string[],
  notChecked: readonly string[] = noText,
): Finding {
  return { rule, topic, level, title, text, reasons, sources, strength, notChecked };
}

/** What neither timed intake meets is left to the engine's own rule, so that every intake comes out the same. */
export function asTheEngine(rule: AnyRule, { facts, weighed, protocol, say, found }: Line): void {
  const decision = rule.decide(facts, weighed, protocol);
  if (decision.outcome === "advise") found.push(...tellDecision({ rule, decision }, say).findings);
}
