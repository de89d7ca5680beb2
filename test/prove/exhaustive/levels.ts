/** The outcome of a point as one number: how loud each topic is, and how closely the patient is watched. */
import { type Level, levels, type MonitoringTier, type Topic, topics } from "../../../rules/assessment.ts";
import type { AtLevel } from "../../../rules/merge.ts";

/** Three bits a topic, the top one left free for comparing; the tier in the two highest. */
export type Outcome = number;

const bitsOfTopic = 3;
const tiers: readonly MonitoringTier[] = ["baseline", "enhanced", "high"];
const tierShift = topics.length * bitsOfTopic;
const guards = topics.reduce((bits, _topic, index) => bits | (4 << (index * bitsOfTopic)), 0);
const levelBits = (1 << tierShift) - 1;

/** 0 for nothing found, then 1 for inform up to 3 for stop-and-call. */
export const rankOfLevel: Readonly<Record<Level, number>> = Object.fromEntries(
  levels.map((level, index) => [level, levels.length - index]),
) as Record<Level, number>;

const shiftOf: Readonly<Record<Topic, number>> = Object.fromEntries(
  topics.map((topic, index) => [topic, index * bitsOfTopic]),
) as Record<Topic, number>;

export const review = rankOfLevel["prescriber-review"];

export function outcomeOf(blocks: readonly AtLevel[], tier: MonitoringTier | undefined): Outcome {
  let outcome = tier === undefined ? 0 : tiers.indexOf(tier) << tierShift;
  for (const { topic, level } of blocks) outcome |= rankOfLevel[level] << shiftOf[topic];
  return outcome >>> 0;
}

export function rankIn(outcome: Outcome, topic: Topic): number {
  return (outcome >>> shiftOf[topic]) & 3;
}

/** The level of the loudest topic, 0 for no advice at all. */
export function highestIn(outcome: Outcome): number {
  return Math.max(...topics.map((topic) => rankIn(outcome, topic)));
}

/**
 * Whether anything in the second is quieter than in the first. A line of "also noted" may go where the medicine is
 * counted instead: the protocol notes only what counts neither for monitoring nor in a combination.
 */
export function isQuieter(more: Outcome, less: Outcome): boolean {
  if (more === less) return false;
  const compared = ((more & levelBits) | guards) - (less & levelBits);
  if ((compared & guards) !== guards) return quieterTopics(more, less).length > 0;
  return more >>> tierShift < less >>> tierShift;
}

/** Every topic that is quieter, and "tier" for a patient who is watched less closely. */
export function quieterTopics(more: Outcome, less: Outcome): readonly (Topic | "tier")[] {
  const isCounted = rankIn(more, "monitoring") >= review || rankIn(more, "combination") >= review;
  const quieter = topics.filter(
    (topic) => rankIn(more, topic) < rankIn(less, topic) && !(topic === "also-noted" && isCounted),
  );
  return more >>> tierShift < less >>> tierShift ? [...quieter, "tier"] : quieter;
}

/** "timing: prescriber-review, dose: inform; enhanced". */
export function sayOutcome(outcome: Outcome): string {
  const told = topics
    .map((topic) => [topic, levels[levels.length - rankIn(outcome, topic)]] as const)
    .filter(([, level]) => level !== undefined)
    .map(([topic, level]) => `${topic}: ${level ?? ""}`);
  return `${told.join(", ") || "nothing found"}; ${tiers[outcome >>> tierShift] ?? ""}`;
}
