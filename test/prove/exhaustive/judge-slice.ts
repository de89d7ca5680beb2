/** Walks one slice of a grid, keeps the outcome of every point, and looks at every invariant. */
import type { Facts } from "../../../rules/facts.ts";
import type { AnyRule } from "../../../rules/rule.ts";
import { factsBeside, factsOf, type Grid, strideOf } from "./grid.ts";
import { invariants } from "./invariants/index.ts";
import { judgeFacts, makeReady, type Ready } from "./judge.ts";
import { sampled } from "./sampled.ts";
import { type Tally, newTally, tellBroken } from "./tally.ts";

/** A slice is a run of combinations of the first part, with every combination of the others. */
export type Slice = { readonly from: number; readonly to: number };

type Walk = {
  readonly grid: Grid;
  /** The combination of each part at the point reached. */
  readonly ready: Ready[];
  /** Every combination of each part; of the first those of the slice alone, one at a time. */
  readonly choices: readonly (readonly Ready[])[];
  readonly strides: readonly number[];
};

export function judgeSlice(
  grid: Grid,
  { from, to }: Slice,
  outcomes: Uint32Array,
  list?: readonly AnyRule[],
): Tally {
  const tally = newTally();
  const [first, ...rest] = grid.parts;
  if (first === undefined) return tally;
  const others = rest.map((part) => Array.from({ length: part.size }, (_, index) => makeReady(part, index)));
  const strides = grid.parts.map((_part, index) => strideOf(grid, index));
  const quiet = factsOf([]);
  for (let combination = from; combination < to; combination += 1) {
    const choices = [[makeReady(first, combination)], ...others];
    const walk: Walk = { grid, ready: [], choices, strides };
    walkPart(walk, 0, quiet, combination * (strides[0] ?? 1), (facts, point) => {
      const judged = judgeFacts(facts, walk.ready, list);
      outcomes[point] = judged.outcome;
      tally.points += 1;
      for (const invariant of invariants)
        if (invariant.isBroken(judged)) tellBroken(tally, invariant.name, point);
      for (const check of sampled)
        if (point % check.every === 0 && check.isBroken(judged, walk.ready, list))
          tellBroken(tally, check.name, point);
    });
  }
  return tally;
}

type Visit = (facts: Facts, point: number) => void;

/** Part after part: all points below one share the facts of the parts before it. */
function walkPart(walk: Walk, depth: number, shared: Facts, from: number, visit: Visit): void {
  const choices = walk.choices[depth];
  const part = walk.grid.parts[depth];
  if (choices === undefined || part === undefined) {
    visit(shared, from);
    return;
  }
  const stride = walk.strides[depth] ?? 1;
  let point = from;
  for (const choice of choices) {
    walk.ready[depth] = choice;
    walkPart(walk, depth + 1, factsBeside(shared, part.section, walk.ready, depth), point, visit);
    point += stride;
  }
}
