/** What an assessment comes to, before any words are written: for reading many intakes under another protocol. */
import type { Level, MonitoringTier, Topic } from "./assessment.ts";
import type { AssessOptions } from "./assess.ts";
import { unweighed } from "./assess/unweighed.ts";
import { decide, type Decided } from "./decide.ts";
import { findIncomplete } from "./evaluation-incomplete.ts";
import type { Intake } from "./intake.ts";
import { type AtLevel, highestLevel, mergeByTopic } from "./merge.ts";
import type { Protocol } from "./protocol.ts";
import { coreVocabulary } from "./recognise/index.ts";
import { resolve } from "./resolve.ts";
import type { EpochMs } from "./units.ts";
import { rulesVersion } from "./version.ts";

/** An assessment without its texts. */
export type Outline = {
  readonly rulesVersion: string;
  readonly protocolVersion: string;
  /** The highest level of any advisory; absent when there is none. */
  readonly disposition?: Level;
  /** By level, then by topic; the ids of the rules of each by level, each once. */
  readonly advisories: readonly {
    readonly topic: Topic;
    readonly level: Level;
    readonly rules: readonly string[];
  }[];
  readonly tier: MonitoringTier;
  /** Ids of the rules that could not tell, or could not be judged, in the order of the list; empty: every one could. */
  readonly cannotTell: readonly string[];
};

type FoundBy = AtLevel & { readonly rule: string };

/**
 * Outlines the assessment of one intake; the parameters are those of `assess`, and so are levels, topics, rules and tier.
 * Never throws. Only a rule whose words cannot be written, which is a finding of `assess`, is not met here.
 */
export function outline(
  intake: Intake,
  protocol: Protocol,
  at: EpochMs,
  { vocabulary = coreVocabulary(), list }: AssessOptions = {},
): Outline {
  const { facts } = resolve(intake, protocol, at, vocabulary);
  const decided = decide(facts, protocol, list);
  const found = everythingFound(decided, facts.unreadable);
  return {
    rulesVersion,
    protocolVersion: protocol.version,
    disposition: highestLevel(found),
    advisories: mergeByTopic(found).map(({ topic, level, members }) => ({
      topic,
      level,
      rules: [...new Set(members.map(({ rule }) => rule))],
    })),
    tier: (decided.weighed ?? unweighed).tier,
    cannotTell: decided.judged.filter(({ decision }) => couldNotTell(decision)).map(({ rule }) => rule.id),
  };
}

/** What failed or could not be read stands first. */
function everythingFound({ judged }: Decided, unreadable: readonly string[]): readonly FoundBy[] {
  const failed = judged.filter(({ decision }) => decision === undefined).map(({ rule }) => rule.id);
  const incomplete = findIncomplete(failed, unreadable);
  const found: FoundBy[] = incomplete === undefined ? [] : [incomplete];
  for (const { rule, decision } of judged) {
    if (decision?.outcome !== "advise") continue;
    for (const { topic, level } of decision.found) found.push({ topic, level, rule: rule.id });
  }
  return found;
}

function couldNotTell(decision: Decided["judged"][number]["decision"]): boolean {
  return decision === undefined || decision.outcome === "cannot-tell";
}
