/** The proof must be able to fail: each claim about the grids is seen to fail for rules that break it. */
import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/advisories/index.ts";
import { advise, type AnyRule, notFound } from "../../../rules/rule.ts";
import { agentAxis } from "./axes/agents.ts";
import { lungDisease } from "./axes/background.ts";
import { lastDose, pattern } from "./axes/medicine.ts";
import { only } from "./axis.ts";
import { compareSlice, moreRisk, orderIndependent } from "./compare-slice.ts";
import { defineGrid, type Grid, pieceOf } from "./grid.ts";
import { invariants } from "./invariants/index.ts";
import { makeReady } from "./judge.ts";
import { judgeSlice } from "./judge-slice.ts";
import { tellCounterExample } from "./replay.ts";
import { sampled } from "./sampled.ts";
import { ofHistory, ofMedicine } from "./sections.ts";
import { judgeAt, shrink } from "./shrink.ts";
import { addUp, type Tally } from "./tally.ts";

const used = [only(pattern, "as needed, 7 days", "regular"), only(lastDose, "29 days", "12 h", "1 h")];
const taken = (place: number) =>
  ofMedicine(place, agentAxis(["alprazolam", "oxycodone", "folic acid"], { mayBeNone: true }), ...used);
const small = defineGrid("two medicines", [taken(0), taken(1), ofHistory("lungs", lungDisease)], [[0, 1]]);

function prove(grid: Grid, list: readonly AnyRule[] = rules): Tally {
  const slice = { from: 0, to: grid.parts[0]?.size ?? 0 };
  const outcomes = new Uint32Array(grid.size);
  return addUp([judgeSlice(grid, slice, outcomes, list), compareSlice(grid, slice, outcomes)]);
}

const without = (...ids: readonly string[]): readonly AnyRule[] =>
  rules.filter(({ id }) => !ids.includes(id));
const [model] = rules;
if (model === undefined) throw new Error("there is no rule");
const also = (decide: AnyRule["decide"]): readonly AnyRule[] => [...rules, { ...model, needs: [], decide }];
const found = {
  topic: "history",
  level: "prescriber-review",
  strength: "clinic-default",
  sources: [],
  message: () => ({ title: "a doctored finding", text: [], reasons: [{ path: "visit", says: "doctored" }] }),
} as const;

let calls = 0;
const broken: Readonly<Record<string, readonly AnyRule[]>> = {
  total: also(() => {
    throw new Error("doctored");
  }),
  "unknown never clear": without("enhanced-monitoring"),
  timing: without("benzodiazepine-timing"),
  "on board": without("benzodiazepine-dose-reduction"),
  "named combinations": without("combined-depressants"),
  "quiet without risk": also(() => advise([found])),
  sourced: also(() => advise([{ ...found, strength: "strong" }])),
  deterministic: also(() => {
    calls += 1;
    return calls % 2 === 0 ? notFound : advise([found]);
  }),
  [orderIndependent]: also(({ medications: { medicines } }) =>
    medicines[0]?.name.startsWith("oxy") === true ? advise([found]) : notFound,
  ),
  [moreRisk("last dose")]: also(({ medications: { medicines } }) =>
    medicines.some(({ lastDose: last }) => (last?.hoursBeforeStart ?? 0) >= 12) ? advise([found]) : notFound,
  ),
  [moreRisk("agent")]: also(({ medications: { medicines } }) =>
    medicines.length === 0 ? advise([found]) : notFound,
  ),
};

describe("the grids", () => {
  it("C19 find nothing in the rules as they are", () => {
    const tally = prove(small);

    expect(tally.brokenCounts).toEqual({});
    expect([tally.points, small.size]).toEqual([19 * 19 * 5, 19 * 19 * 5]);
    expect(tally.pairs).toBeGreaterThan(tally.points);
  });

  it.each(Object.entries(broken))("C19 see rules that break “%s”", (name, list) => {
    expect(prove(small, list).brokenCounts[name]).toBeGreaterThan(0);
  });

  it("C04 see an interval given to regular use", () => {
    const { judged } = judgeAt(small, [small.parts[0]?.combinationAt(9) ?? 0, 0, 0]);
    const [exposure] = judged.decided.weighed?.exposures ?? [];
    const { weighed } = judged.decided;
    if (exposure === undefined || weighed === undefined) throw new Error("nothing was weighed");
    const doctored = {
      ...judged.decided,
      weighed: { ...weighed, exposures: [{ ...exposure, isGapMet: true }] },
    };
    const claim = invariants.find(({ name }) => name === "regular without interval");

    expect(exposure.pattern).toBe("regular");
    expect(claim?.isBroken(judged)).toBe(false);
    expect(claim?.isBroken({ ...judged, decided: doctored })).toBe(true);
  });

  it("C17 see a finding that the merge lost", () => {
    const { judged } = judgeAt(small, [small.parts[0]?.combinationAt(9) ?? 0, 0, 0]);
    const claim = invariants.find(({ name }) => name === "one block a topic");

    expect(claim?.isBroken(judged)).toBe(false);
    expect(claim?.isBroken({ ...judged, blocks: judged.blocks.slice(1) })).toBe(true);
    expect(claim?.isBroken({ ...judged, blocks: [...judged.blocks, ...judged.blocks] })).toBe(true);
  });

  it("see facts that are not those of the intake", () => {
    const { judged, ready } = judgeAt(small, [1, 1, 0]);
    const claim = sampled.find(({ name }) => name === "points are intakes");
    const [part] = small.parts;
    if (part === undefined) throw new Error("no part");

    expect(claim?.isBroken(judged, ready)).toBe(false);
    expect(claim?.isBroken(judged, ready.with(0, makeReady(part, 2)))).toBe(true);
  });
});

describe("a counter-example", () => {
  const list = without("combined-depressants");
  const [example] = prove(small, list).broken.filter(({ name }) => name === "named combinations");
  if (example === undefined) throw new Error("nothing was found");

  it("is shrunk to what it needs, and no more", () => {
    const { point } = shrink(small, example, list);
    const typed = small.parts.map((part, index) => pieceOf(part, point[index] ?? 0).medicine?.typed);

    expect(typed).toEqual(["alprazolam", "oxycodone", undefined]);
    expect(point[2]).toBe(0);
  });

  it("is told as one line of intake that can be read back", () => {
    const [told, line, ...more] = tellCounterExample(small, example, list);
    const intake = JSON.parse(line ?? "") as {
      readonly medications: { readonly entries: readonly unknown[] };
    };

    expect(told).toContain("named combinations (two medicines)");
    expect(intake.medications.entries).toHaveLength(2);
    expect(more).toEqual([]);
  });
});
