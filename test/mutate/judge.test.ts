import { describe, expect, test } from "vitest";
import type { Area } from "./areas.ts";
import { exitCodeOf, judge, newInSample } from "./judge.ts";
import { keyOf, type Mutant, type Outcome } from "./mutant.ts";
import type { Reason, Reasons } from "./reasons.ts";

const area: Area = {
  name: "hours",
  altered: [],
  unaltered: [],
  tests: [],
  tooSlow: [],
  goal: 0.98,
  needsReasons: true,
  remembers: false,
};

const mutants = (count: number, outcome: Outcome): readonly Mutant[] =>
  Array.from({ length: count }, (_, index) => ({
    file: "rules/hours.ts",
    line: index + 1,
    column: 1,
    source: `const hours${index} = 24;`,
    original: `${outcome} ${index}`,
    replacement: "0",
    outcome,
  }));
const given = (kind: Reason["kind"], ...all: readonly Mutant[]): Reasons =>
  new Map(all.map((mutant) => [keyOf(mutant), { ...mutant, kind, reason: "because it is a test" }]));
const none: Reasons = new Map();

describe("an area", () => {
  test("holds when every mutant is noticed by a test or never ends", () => {
    const verdict = judge(area, [...mutants(99, "noticed"), ...mutants(1, "timeout")], none);
    expect(verdict).toMatchObject({ score: 1, isMet: true });
  });

  test("fails for one survivor without a reason, however high the score", () => {
    const verdict = judge(area, [...mutants(999, "noticed"), ...mutants(1, "survived")], none);
    expect(verdict).toMatchObject({ score: 0.999, isMet: false });
    expect(verdict.unexplained).toHaveLength(1);
  });

  test("holds with harmless survivors, down to its goal and no further", () => {
    const [two, three] = [mutants(2, "survived"), mutants(3, "survived")];
    expect(judge(area, [...mutants(98, "noticed"), ...two], given("harmless", ...two)).isMet).toBe(true);
    expect(judge(area, [...mutants(97, "noticed"), ...three], given("harmless", ...three)).isMet).toBe(false);
  });

  test("equivalent survivors are no part of the score, and are told beside it", () => {
    const ten = mutants(10, "survived");
    expect(judge(area, [...mutants(90, "noticed"), ...ten], given("equivalent", ...ten))).toMatchObject({
      score: 1,
      scoreOfAll: 0.9,
      equivalent: 10,
      isMet: true,
    });
  });

  test("fails for an error", () => {
    expect(judge(area, [...mutants(999, "noticed"), ...mutants(1, "error")], none).isMet).toBe(false);
  });

  test("fails when nothing was tried", () => {
    expect(judge(area, [], none).isMet).toBe(false);
  });

  test("a reason outlives the line's moving, and not its change", () => {
    const [survivor] = mutants(1, "survived");
    if (survivor === undefined) throw new Error("there is one");
    const reasons = given("harmless", survivor);
    const moved = { ...survivor, line: 80, column: 9 };
    expect(judge(area, [...mutants(99, "noticed"), moved], reasons).unexplained).toEqual([]);
    const changed = { ...survivor, source: "const hours = 48;" };
    expect(judge(area, [...mutants(99, "noticed"), changed], reasons).unexplained).toEqual([changed]);
  });

  test("that needs no reasons is judged by its score alone", () => {
    const server = { ...area, goal: 0.85, needsReasons: false };
    expect(judge(server, [...mutants(85, "noticed"), ...mutants(15, "survived")], none).isMet).toBe(true);
    expect(judge(server, [...mutants(84, "noticed"), ...mutants(16, "survived")], none).isMet).toBe(false);
  });
});

test("a sample fails for survivors that nobody has listed, and for errors", () => {
  const [listed, unlisted] = mutants(2, "survived");
  if (listed === undefined || unlisted === undefined) throw new Error("there are two");
  const errors = mutants(1, "error");
  const sample = [...mutants(5, "noticed"), listed, unlisted, ...errors];
  expect(newInSample(sample, new Set([keyOf(listed)]))).toEqual([unlisted, ...errors]);
});

test.each([
  [{ passed: 4, failed: 0 }, 0],
  [{ passed: 3, failed: 1 }, 1],
  [{ passed: 0, failed: 0 }, 1],
])("%j ends with %d", (counts, code) => {
  expect(exitCodeOf(counts)).toBe(code);
});
