import { topics } from "../../../../rules/assessment.ts";
import type { Block } from "../../../../rules/merge.ts";
import type { Found } from "../../../../rules/rule.ts";
import { rankOfLevel } from "../levels.ts";
import type { Invariant, JudgedPoint } from "../judged-point.ts";

export const oneBlockATopic: Invariant = {
  name: "one block a topic",
  sentence: "the findings of a topic are one block, at the highest level among them, and none is lost",
  isBroken: ({ blocks, found }) => {
    let seen = 0;
    let members = 0;
    for (const block of blocks) {
      const bit = 1 << topics.indexOf(block.topic);
      if ((seen & bit) !== 0 || !isOfItsMembers(block)) return true;
      seen |= bit;
      members += block.members.length;
    }
    return members !== found.length || isAnyLost(found, blocks);
  },
};

/** All of its topic, the loudest of its level. */
function isOfItsMembers({ topic, level, members }: Block<Found>): boolean {
  let highest = 0;
  for (const member of members) {
    if (member.topic !== topic) return false;
    highest = Math.max(highest, rankOfLevel[member.level]);
  }
  return highest === rankOfLevel[level];
}

function isAnyLost(found: readonly Found[], blocks: JudgedPoint["blocks"]): boolean {
  for (const each of found) {
    let isThere = false;
    for (const { members } of blocks) isThere ||= members.includes(each);
    if (!isThere) return true;
  }
  return false;
}
