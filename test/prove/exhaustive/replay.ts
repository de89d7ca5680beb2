/** A counter-example as lines of intakes, and how to put them through the rules again. */
import type { AnyRule } from "../../../rules/rule.ts";
import { type Grid, intakeOf } from "./grid.ts";
import { sayOutcome } from "./levels.ts";
import { judgeAt, sayPoint, shrink } from "./shrink.ts";
import type { Broken } from "./tally.ts";
import { assessedAt } from "./visit-hour.ts";

export const replayCommand = `npm run -s screen -- - --core --at ${assessedAt}`;

/** What was broken where, and one line of JSON for each intake. */
export function tellCounterExample(grid: Grid, broken: Broken, list?: readonly AnyRule[]): readonly string[] {
  const { point, less } = shrink(grid, broken, list);
  const lineOf = (combinations: readonly number[]) => {
    const { ready } = judgeAt(grid, combinations);
    return JSON.stringify(intakeOf(ready.map(({ piece }) => piece)));
  };
  const told = (combinations: readonly number[]) =>
    `${sayPoint(grid, combinations)} → ${sayOutcome(judgeAt(grid, combinations, list).judged.outcome)}`;
  return less === undefined
    ? [`${broken.name} (${grid.name}): ${told(point)}; ${replayCommand}`, lineOf(point)]
    : [
        `${broken.name} (${grid.name}): ${told(less)}; with more: ${told(point)}; ${replayCommand}`,
        lineOf(less),
        lineOf(point),
      ];
}
