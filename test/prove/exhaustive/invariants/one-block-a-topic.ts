import { topics } from "../../../../rules/assessment.ts";
import { rankIn, rankOfLevel } from "../levels.ts";
import type { Invariant, JudgedPoint } from "../judged-point.ts";

export const oneBlockATopic: Invariant = {
  name: "one block a topic",
  sentence: "the findings of a topic are one block, at the highest level among them, and none is lost",
  isBroken: (point) => {
    const { blocks, found } = point;
    let members = 0;
    for (const block of blocks) members += block.members.length;
    return (
      members !== found.length ||
      hasTwoOfOne(blocks) ||
      found.some((each) => isLouderThanItsBlock(each, point)) ||
      blocks.some(({ level, members: of }) => of.every((member) => member.level !== level))
    );
  },
};

function isLouderThanItsBlock(
  { topic, level }: JudgedPoint["found"][number],
  { outcome }: JudgedPoint,
): boolean {
  return rankOfLevel[level] > rankIn(outcome, topic);
}

function hasTwoOfOne(blocks: JudgedPoint["blocks"]): boolean {
  let seen = 0;
  for (const { topic } of blocks) {
    const bit = 1 << topics.indexOf(topic);
    if ((seen & bit) !== 0) return true;
    seen |= bit;
  }
  return false;
}
