/** Which combinations of a part are one step apart. */
import type { Named, Step } from "./axis.ts";
import type { Slice } from "./judge-slice.ts";
import { type AnyAxis, namedAt, type Part } from "./part.ts";

/** Two combinations of a part of which the second adds risk, by the axis that tells them apart. */
export type Pair = { readonly axis: AnyAxis; readonly less: number; readonly more: number };

/** Every pair whose combination with more risk lies in the slice. */
export function pairsOf(part: Part, { from, to }: Slice): readonly Pair[] {
  const pairs: Pair[] = [];
  const stepsTo = stepsToEachValue(part);
  for (let more = from; more < to; more += 1) {
    const place = part.placeOf(more);
    let named: Named | undefined;
    for (const { axis, below, steps } of stepsTo) {
      for (const { by, where } of steps[Math.floor(place / below) % axis.values.length] ?? []) {
        const less = part.combinationAt(place - by * below);
        if (less === more || where?.((named ??= namedAt(part.axes, place))) === false) continue;
        pairs.push({ axis, less, more });
      }
    }
  }
  return pairs;
}

/** A step back from a value, over so many values of its axis; `where` as in the step. */
type StepBack = { readonly by: number; readonly where?: Step["where"] };
type StepsTo = {
  readonly axis: AnyAxis;
  /** Places from one value of the axis to its next. */
  readonly below: number;
  /** For each value those that lead to it. */
  readonly steps: readonly (readonly StepBack[])[];
};

function stepsToEachValue({ axes }: Part): readonly StepsTo[] {
  let below = 1;
  return axes.toReversed().map((axis) => {
    const indexOf = new Map(axis.values.map(({ name }, index) => [name, index]));
    const steps = axis.values.map(({ name }, index) =>
      axis.steps
        .filter(({ more }) => more === name)
        .map(({ less, where }): StepBack => ({ by: index - (indexOf.get(less) ?? 0), where })),
    );
    const stepsTo = { axis, below, steps };
    below *= axis.values.length;
    return stepsTo;
  });
}
