/** What was found about one topic becomes one block, whether or not its words are written yet. */
import { levels, topics, type Level, type Topic } from "./assessment.ts";

/** Anything that is about a topic, at a level: what a rule found, or the finding it was told as. */
export type AtLevel = { readonly topic: Topic; readonly level: Level };

/** All that was found about one topic. */
export type Block<Member extends AtLevel> = AtLevel & {
  /** The highest level first, which is the block's own; what has the same level stands in the order it was found in. Never empty. */
  readonly members: readonly Member[];
};

/** One block for each topic that anything was found about; by level, then in the order of the topics. */
export function mergeByTopic<Member extends AtLevel>(found: readonly Member[]): readonly Block<Member>[] {
  const highestFirst = byLevel(found);
  const blocks: Block<Member>[] = [];
  for (const topic of topics) {
    const members = aboutTopic(topic, highestFirst);
    if (members[0] !== undefined) blocks.push({ topic, level: members[0].level, members });
  }
  return byLevel(blocks);
}

const nothing: readonly never[] = [];

function aboutTopic<Member extends AtLevel>(topic: Topic, found: readonly Member[]): readonly Member[] {
  let members: Member[] | undefined;
  for (const each of found) if (each.topic === topic) (members ??= []).push(each);
  return members ?? nothing;
}

/** The highest level among them; undefined for none. */
export function highestLevel(found: readonly { readonly level: Level }[]): Level | undefined {
  return levels.find((level) => found.some((each) => each.level === level));
}

/** Highest first; what has the same level keeps its order. */
function byLevel<T extends { readonly level: Level }>(unordered: readonly T[]): readonly T[] {
  if (unordered.length < 2) return unordered;
  const ordered: T[] = [];
  for (const level of levels) {
    for (const each of unordered) if (each.level === level) ordered.push(each);
  }
  return ordered;
}
