import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { exactly, medicine, said, withLifestyle } from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  blocksOf,
  foundBy,
  levelOf,
  occasional,
  screen,
  screenTaking,
  taking,
  wordsOf,
} from "../../support/screening.ts";

const bought = (answers: Partial<Medicine>) =>
  screenTaking(medicine("alprazolam", { pattern: "one-off", daysUsedInLast14: 1, ...answers }));

describe("a sedative that was not prescribed", () => {
  it.each<[string, Partial<Medicine>]>([
    ["street, last night", { supply: "street", lastDose: beforeStart(12) }],
    ["street, 72 h before", { supply: "street", lastDose: beforeStart(72) }],
    ["street, time unknown", { supply: "street", lastDose: said("not-sure") }],
    ["someone else's, 71 h before", { supply: "someone-else", lastDose: beforeStart(71) }],
    ["not sure where it came from", { supply: "not-sure", lastDose: beforeStart(12) }],
  ])("C04 %s is a stop-and-call, and its timing stands with the fixed line", (_when, answers) => {
    const assessment = bought(answers);

    expect(levelOf(assessment, "combination")).toBe("stop-and-call");
    expect(foundBy(assessment, "sedative-not-prescribed")).toContain("combination: stop-and-call");
    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(wordsOf(assessment, "timing")).not.toContain("asks for");
    expect(wordsOf(assessment, "timing")).not.toContain("reached");
  });

  it.each<[string, Partial<Medicine>]>([
    ["street, more than 72 h before", { supply: "street", lastDose: beforeStart(72, 1) }],
    ["street, 28 days before", { supply: "street", lastDose: beforeStart(28 * 24) }],
    ["someone else's, 10 days before", { supply: "someone-else", lastDose: beforeStart(240) }],
  ])("C04 %s is for review", (_when, answers) => {
    const assessment = bought(answers);

    expect(levelOf(assessment, "combination")).toBe("prescriber-review");
    expect(assessment.disposition).toBe("prescriber-review");
    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
  });

  it("C04 longer ago than 28 days is told by its window alone", () => {
    const assessment = bought({ supply: "street", daysUsedInLast14: 0, lastDose: beforeStart(29 * 24) });

    expect(levelOf(assessment, "combination")).toBeUndefined();
    expect(levelOf(assessment, "timing")).toBe("inform");
  });

  it("C06 what is in it is not certain: a short one counts as long", () => {
    expect(levelOf(bought({ supply: "street", lastDose: beforeStart(71) }), "dose")).toBe(
      "prescriber-review",
    );
  });

  it("a supply nobody asked about is not street supply", () => {
    const { supply: _, ...answers } = occasional("alprazolam", beforeStart(13));
    const assessment = screenTaking(answers);

    expect(assessment.disposition).toBe("prescriber-review");
    expect(levelOf(assessment, "combination")).toBeUndefined();
    expect(assessment.notChecked.join("\n").toLowerCase()).toContain("where it came from: not asked");
  });

  it.each([
    ["last night", exactly("2026-11-20T23:00"), "stop-and-call"],
    ["two or three days ago", said("2-3-days-ago"), "stop-and-call"],
    ["at a time not sure", said("not-sure"), "stop-and-call"],
    ["four to seven days ago", said("4-7-days-ago"), "prescriber-review"],
    ["one to four weeks ago", said("1-4-weeks-ago"), "prescriber-review"],
  ] as const)("C04 recreational sedatives or ketamine %s", (_when, recreationalSedatives, level) => {
    const assessment = screen(withLifestyle(taking(), { recreationalSedatives }));

    expect(levelOf(assessment, "combination")).toBe(level);
  });

  it("recreational sedatives more than four weeks ago make no combination", () => {
    const assessment = screen(
      withLifestyle(taking(), { recreationalSedatives: said("more-than-4-weeks-ago") }),
    );

    expect(blocksOf(assessment).filter((block) => block.startsWith("combination"))).toEqual([]);
  });
});
