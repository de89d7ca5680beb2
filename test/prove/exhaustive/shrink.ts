/** A counter-example made as quiet as it can be while it still is one. */
import type { AnyRule } from "../../../rules/rule.ts";
import { exceptionFor, moreRisk, orderIndependent } from "./compare-slice.ts";
import { combinationsAt, factsOf, type Grid, pointOf } from "./grid.ts";
import { invariants } from "./invariants/index.ts";
import { judgeFacts, makeReady, type Ready } from "./judge.ts";
import type { JudgedPoint } from "./judged-point.ts";
import { isQuieter, quieterTopics } from "./levels.ts";
import { type AnyAxis, valuesAt } from "./part.ts";
import { sampled } from "./sampled.ts";
import type { Broken } from "./tally.ts";

/** The combinations of each part at the point, and at the one with less risk that it is compared with. */
export type Example = { readonly point: readonly number[]; readonly less?: readonly number[] };

export function exampleOf(grid: Grid, { point, less }: Broken): Example {
  return {
    point: combinationsAt(grid, point),
    ...(less !== undefined && { less: combinationsAt(grid, less) }),
  };
}

export function judgeAt(
  grid: Grid,
  combinations: readonly number[],
  list?: readonly AnyRule[],
): { readonly judged: JudgedPoint; readonly ready: readonly Ready[] } {
  const ready = grid.parts.map((part, index) => makeReady(part, combinations[index] ?? 0));
  return { judged: judgeFacts(factsOf(ready.map(({ piece }) => piece)), ready, list), ready };
}

/** Axis by axis towards the quietest value, for as long as the same claim stays broken. */
export function shrink(grid: Grid, broken: Broken, list?: readonly AnyRule[]): Example {
  let smallest = exampleOf(grid, broken);
  for (let isSmaller = true; isSmaller;) {
    const smaller = [...quieterExamples(grid, smallest)].find((each) =>
      isBrokenAt(grid, broken.name, each, list),
    );
    isSmaller = smaller !== undefined;
    smallest = smaller ?? smallest;
  }
  return smallest;
}

function isBrokenAt(grid: Grid, name: string, { point, less }: Example, list?: readonly AnyRule[]): boolean {
  const { judged, ready } = judgeAt(grid, point, list);
  if (less === undefined)
    return (
      invariants.some((each) => each.name === name && each.isBroken(judged)) ||
      sampled.some((each) => each.name === name && each.isBroken(judged, ready, list))
    );
  const was = judgeAt(grid, less, list).judged.outcome;
  if (name === orderIndependent) return was !== judged.outcome;
  if (!isQuieter(judged.outcome, was)) return false;
  const [part] = grid.parts.filter((_part, index) => point[index] !== less[index]);
  const axis = part?.axes.find((each) => moreRisk(each.name) === name);
  if (part === undefined || axis === undefined) return false;
  const topics = quieterTopics(judged.outcome, was);
  return exceptionFor({ grid, part, axis }, pointOf(grid, less), pointOf(grid, point), topics) === undefined;
}

/** Every example with one axis moved to a quieter value, both points alike; never the axis they differ in. */
function* quieterExamples(grid: Grid, { point, less }: Example): Generator<Example> {
  for (const [index, part] of grid.parts.entries()) {
    let below = 1;
    for (const axis of part.axes.toReversed()) {
      const places = [point, ...(less === undefined ? [] : [less])].map((each) =>
        part.placeOf(each[index] ?? 0),
      );
      const [digit = 0, other = digit] = places.map((place) => digitOf(axis, place, below));
      for (let quieter = 0; quieter < digit && digit === other; quieter += 1) {
        const [moved = 0, movedLess] = places.map((place) =>
          part.combinationAt(place - (digit - quieter) * below),
        );
        yield {
          point: point.with(index, moved),
          ...(less !== undefined && movedLess !== undefined && { less: less.with(index, movedLess) }),
        };
      }
      below *= axis.values.length;
    }
  }
}

function digitOf(axis: AnyAxis, place: number, below: number): number {
  return Math.floor(place / below) % axis.values.length;
}

/** What is not quiet about a point, for people: "last dose 8 h, sleepApnoea untreated". */
export function sayPoint(grid: Grid, combinations: readonly number[]): string {
  const said = grid.parts.flatMap((part, index) => {
    const values = valuesAt(part.axes, part.placeOf(combinations[index] ?? 0));
    return part.axes
      .map((axis, place) => ({ axis, value: values[place] }))
      .filter(({ axis, value }) => value !== axis.values[0])
      .map(({ axis, value }) => `${axis.name} ${value?.name ?? ""}`);
  });
  return said.join(", ") || "everything at its quietest";
}
