/** How high the advice reaches in each topic, and what fell between two patients of whom the second has more risk. */
import { levels, topics, type Assessment, type Level, type Topic } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import { decide } from "../../rules/decide.ts";
import type { Facts } from "../../rules/facts.ts";

/** The highest level of each topic that has any finding. */
export type TopicLevels = ReadonlyMap<Topic, Level>;

/** 0 for nothing, then inform, review, and 3 for the highest. */
export function rankOf(level: Level | undefined): number {
  return level === undefined ? 0 : levels.length - levels.indexOf(level);
}

/** What the rules decide of these facts, before any word is written. */
export function decidedLevels(facts: Facts): TopicLevels {
  const highest = new Map<Topic, Level>();
  for (const { decision } of decide(facts, defaultProtocol).judged) {
    if (decision?.outcome !== "advise") continue;
    for (const { topic, level } of decision.found) {
      if (rankOf(level) > rankOf(highest.get(topic))) highest.set(topic, level);
    }
  }
  return highest;
}

/** What people read. */
export function shownLevels({ advisories }: Assessment): TopicLevels {
  return new Map(advisories.map(({ topic, level }) => [topic, level]));
}

/** Topics whose level fell. A line of "also noted" may move up into the advice on monitoring or the combination. */
export function weakenedTopics(was: TopicLevels, is: TopicLevels): readonly Topic[] {
  const isCountedNow = rankOf(is.get("monitoring")) > 1 || rankOf(is.get("combination")) > 1;
  return topics.filter(
    (topic) => rankOf(is.get(topic)) < rankOf(was.get(topic)) && !(topic === "also-noted" && isCountedNow),
  );
}
