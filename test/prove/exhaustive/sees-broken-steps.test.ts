/** Each step of each axis is seen to fail for a rule that says something at its quieter end alone. */
import { describe, expect, it } from "vitest";
import type { MonitoringTier } from "../../../rules/assessment.ts";
import type { Facts } from "../../../rules/facts.ts";
import { rules } from "../../../rules/advisories/index.ts";
import { advise, type AnyRule, type Found, notFound } from "../../../rules/rule.ts";
import { compareSlice, moreRisk } from "./compare-slice.ts";
import { defineGrid, factsOf, type Grid, pieceOf } from "./grid.ts";
import { makeGrids } from "./grids/index.ts";
import { judgeSlice } from "./judge-slice.ts";
import { isQuieter, outcomeOf, quieterTopics } from "./levels.ts";
import { type AnyAxis, definePart, type Part } from "./part.ts";

type Alone = { readonly axis: AnyAxis; readonly part: Part; readonly grid: Grid };

/** Every axis of every grid that orders its values, once, as a grid of its own. */
const axes = new Map(
  makeGrids(false)
    .flatMap(({ parts }) => parts)
    .flatMap(({ section, make, axes: several }) =>
      several
        .filter(({ steps }) => steps.length > 0)
        .map((whole): readonly [string, Alone] => {
          // Alone it stands beside nothing that the order could depend on.
          const axis = { ...whole, steps: whole.steps.map(({ less, more }) => ({ less, more })) };
          const part = definePart({ name: axis.name, section, axes: [axis], make });
          const key = `${axis.name}: ${axis.values.map(({ name }) => name).join(", ")}`;
          return [key, { axis, part, grid: defineGrid(axis.name, [part]) }];
        }),
    ),
);

const [model] = rules;
if (model === undefined) throw new Error("there is no rule");
const doctored: Found = {
  topic: "history",
  level: "inform",
  strength: "clinic-default",
  sources: [],
  message: () => ({ title: "a doctored finding", text: [], reasons: [] }),
};
const onlyAt = (told: Facts): AnyRule => ({
  ...model,
  needs: [],
  decide: (given) => (JSON.stringify(given) === JSON.stringify(told) ? advise([doctored]) : notFound),
});

function brokenAt({ axis, part, grid }: Alone, list: readonly AnyRule[]): number {
  const outcomes = new Uint32Array(grid.size);
  judgeSlice(grid, { from: 0, to: part.size }, outcomes, list);
  return compareSlice(grid, { from: 0, to: part.size }, outcomes).brokenCounts[moreRisk(axis.name)] ?? 0;
}

function factsAt({ axis, part }: Alone, value: string): Facts {
  const index = axis.values.findIndex(({ name }) => name === value);
  return factsOf([pieceOf(part, part.combinationAt(index))]);
}

describe("steps", () => {
  it.each([...axes])("of %s: each is seen when it is broken", (_name, alone) => {
    for (const { less, more } of alone.axis.steps)
      expect([less, more, brokenAt(alone, [onlyAt(factsAt(alone, less))]) > 0]).toEqual([less, more, true]);
  });
});

describe("quieter", () => {
  const at = (tier: MonitoringTier, ...blocks: readonly Pick<Found, "topic" | "level">[]) =>
    outcomeOf(blocks, tier);
  const line = { topic: "also-noted", level: "inform" } as const;
  const timing = { topic: "timing", level: "inform" } as const;

  it("is a patient who is watched less closely", () => {
    expect(isQuieter(at("enhanced"), at("high"))).toBe(true);
    expect(quieterTopics(at("enhanced"), at("high"))).toEqual(["tier"]);
    expect(isQuieter(at("high"), at("enhanced"))).toBe(false);
  });

  it("is one topic that is quieter, whatever else is louder", () => {
    const louder = at("high", { topic: "dose", level: "stop-and-call" }, timing);

    expect(quieterTopics(louder, at("baseline", { ...timing, level: "prescriber-review" }))).toEqual([
      "timing",
    ]);
    expect(isQuieter(louder, at("baseline", timing))).toBe(false);
  });

  it("is a line that goes, but not where the medicine is counted instead", () => {
    const counted = at("enhanced", { topic: "monitoring", level: "prescriber-review" });

    expect(isQuieter(at("enhanced"), at("enhanced", line))).toBe(true);
    expect(isQuieter(counted, at("enhanced", line))).toBe(false);
  });
});
