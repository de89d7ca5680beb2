/** Walks one slice of a grid, keeps the outcome of every point, and looks at every invariant. */
import type { Facts } from "../../../rules/facts.ts";
import type { AnyRule } from "../../../rules/rule.ts";
import { factsOf, type Grid, medicationsOf } from "./grid.ts";
import { invariants } from "./invariants/index.ts";
import { judgeFacts, makeReady, type Ready } from "./judge.ts";
import { sampleEvery, sampled } from "./sampled.ts";
import { type Tally, newTally, tellBroken } from "./tally.ts";

/** A slice is a run of combinations of the first part, with every combination of the others. */
export type Slice = { readonly from: number; readonly to: number };

type Walk = { readonly grid: Grid; readonly ready: Ready[]; readonly others: readonly (readonly Ready[])[] };

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
  const inner = grid.size / first.size;
  for (let combination = from; combination < to; combination += 1) {
    const walk: Walk = { grid, ready: [makeReady(first, combination)], others };
    walkPart(walk, 1, combination * inner, (facts, point) => {
      const judged = judgeFacts(facts, walk.ready, list);
      outcomes[point] = judged.outcome;
      tally.points += 1;
      for (const invariant of invariants)
        if (invariant.isBroken(judged)) tellBroken(tally, invariant.name, point);
      if (point % sampleEvery === 0)
        for (const check of sampled)
          if (check.isBroken(judged, walk.ready, list)) tellBroken(tally, check.name, point);
    });
  }
  return tally;
}

type Visit = (facts: Facts, point: number) => void;

/** The last part is the innermost loop: all of its points share everything but their one section. */
function walkPart(walk: Walk, depth: number, from: number, visit: Visit): void {
  const choices = walk.others[depth - 1];
  if (choices === undefined) {
    visit(factsOf(walk.ready.map(({ piece }) => piece)), from);
    return;
  }
  if (depth === walk.others.length) {
    walkLast(walk, choices, from, visit);
    return;
  }
  const stride = walk.others.slice(depth).reduce((product, { length }) => product * length, 1);
  for (const [index, choice] of choices.entries()) {
    walk.ready[depth] = choice;
    walkPart(walk, depth + 1, from + index * stride, visit);
  }
}

function walkLast(walk: Walk, choices: readonly Ready[], from: number, visit: Visit): void {
  const depth = walk.others.length;
  const [firstChoice] = choices;
  if (firstChoice === undefined) return;
  walk.ready[depth] = firstChoice;
  const shared = factsOf(walk.ready.map(({ piece }) => piece));
  const section = walk.grid.parts[depth]?.section;
  const isAboutMedicines = section === "list" || section === "medicine";
  for (const [index, choice] of choices.entries()) {
    walk.ready[depth] = choice;
    const {
      visit: visitFacts,
      history,
      mentalHealth,
      lifestyle,
      today,
      vitals,
    } = { ...shared, ...choice.piece.facts };
    const medications = isAboutMedicines
      ? medicationsOf(walk.ready.map(({ piece }) => piece))
      : shared.medications;
    visit(
      {
        visit: visitFacts,
        medications,
        history,
        mentalHealth,
        lifestyle,
        today,
        vitals,
        unreadable: shared.unreadable,
      },
      from + index,
    );
  }
}
