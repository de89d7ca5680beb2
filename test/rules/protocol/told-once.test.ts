import { describe, expect, it } from "vitest";
import type { Assessment, Finding } from "../../../rules/assessment.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { medicine, said, withLifestyle, withToday } from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  everyWordOf,
  foundBy,
  levelOf,
  occasional,
  screen,
  screenTaking,
  taking,
  wordsOf,
} from "../../support/screening.ts";

const borrowed = (answers: Partial<Medicine> = {}): Medicine =>
  medicine("alprazolam", {
    pattern: "one-off",
    daysUsedInLast14: 1,
    supply: "someone-else",
    lastDose: beforeStart(12),
    ...answers,
  });
const findingsOf = ({ advisories }: Assessment, rule: string): readonly Finding[] =>
  advisories.flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule);

describe("one event is told once", () => {
  it.each([
    ["at the same time", beforeStart(12)],
    ["earlier", beforeStart(40)],
  ])("C04 recreational use %s is the listed tablet: one finding, both answers named", (_when, used) => {
    const assessment = screen(withLifestyle(taking(borrowed()), { recreationalSedatives: used }));

    expect(foundBy(assessment, "sedative-not-prescribed")).toEqual([
      "combination: stop-and-call",
      "timing: prescriber-review",
    ]);
    expect(everyWordOf(assessment)).toContain("recreational sedatives or ketamine: last used");
  });

  it.each([
    ["later than the listed tablet", beforeStart(4)],
    ["at a time nobody is sure of", said("not-sure")],
  ])("C04 recreational use %s is told as well", (_when, used) => {
    const assessment = screen(withLifestyle(taking(borrowed()), { recreationalSedatives: used }));

    expect(foundBy(assessment, "sedative-not-prescribed")).toHaveLength(4);
  });

  it("C04 a listed tablet of weeks ago does not stand for last night", () => {
    const weeksAgo = borrowed({ lastDose: beforeStart(240), daysUsedInLast14: 1 });
    const assessment = screen(withLifestyle(taking(weeksAgo), { recreationalSedatives: beforeStart(12) }));

    expect(levelOf(assessment, "combination")).toBe("stop-and-call");
  });

  it.each([
    ["street, daily", medicine("alprazolam", { supply: "street" })],
    ["a friend's, for seizures", borrowed({ takenFor: ["seizures"] })],
    ["a friend's, once", borrowed()],
  ])("C04 %s: one timing finding, for review", (_when, taken) => {
    const assessment = screenTaking(taken);
    const timing = assessment.advisories.find(({ topic }) => topic === "timing");

    expect(timing?.findings).toHaveLength(1);
    expect(timing?.level).toBe("prescriber-review");
  });

  it("a reason is given once", () => {
    const stopped = medicine("diazepam", { pattern: "stopped", lastDose: beforeStart(90) });
    const assessment = screen(withToday(taking(stopped), { withdrawalSigns: ["tremor"] }));
    const paths =
      findingsOf(assessment, "benzodiazepine-withdrawal")[0]?.reasons.map(({ path }) => path) ?? [];

    expect(paths).toHaveLength(new Set(paths).size);
    expect(wordsOf(assessment, "urgent")).toContain("diazePAM: last dose");
  });

  it("a question not asked is named once, in its longer form", () => {
    const { lifestyle: _, history: __, ...bare } = taking(medicine("oxycodone"));
    const { notChecked } = screen(bare);

    expect(notChecked).toContain("last alcohol: not asked");
    expect(notChecked).not.toContain("last alcohol");
    expect(notChecked.filter((line) => line.includes("last alcohol"))).toHaveLength(1);
  });
});

describe("what has no dose to miss", () => {
  it.each([
    ["borrowed", "someone-else"],
    ["prescribed", "own-prescription"],
  ] as const)("%s and taken once, not sure what for: nothing is told as missed", (_when, supply) => {
    const once = borrowed({ supply, takenFor: ["not-sure"], missedOrCutInLast28Days: "not-sure" });
    const assessment = screenTaking(once);

    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(everyWordOf(assessment)).not.toContain("missed");
  });

  it("C07 as needed for seizures, a dose missed: stop-and-call", () => {
    const rescue = occasional("midazolam", beforeStart(30), {
      takenFor: ["seizures"],
      missedOrCutInLast28Days: "yes",
    });

    expect(levelOf(screenTaking(rescue), "timing")).toBe("stop-and-call");
  });

  it("C04 said to be taken once, on days nobody knows: counts as regular, and a dose can be missed", () => {
    const { daysUsedInLast14: _, ...unknownDays } = borrowed({
      supply: "own-prescription",
      takenFor: ["seizures"],
      missedOrCutInLast28Days: "yes",
    });

    expect(levelOf(screenTaking(unknownDays), "timing")).toBe("stop-and-call");
  });
});

describe("a blank inside a listed medicine", () => {
  const longAgo = occasional("alprazolam", beforeStart(30));

  it("everything asked, the gap met and no longer recent: inform", () => {
    expect(levelOf(screenTaking(longAgo), "timing")).toBe("inform");
  });

  it.each([
    ["where it came from", "supply"],
    ["what it is taken for", "takenFor"],
    ["extended release", "isExtendedRelease"],
    ["days used", "daysUsedInLast14"],
    ["how often", "pattern"],
    ["the last dose", "lastDose"],
  ] as const)("C04 %s never asked: review, named as not checked, and no stop-and-call", (_what, question) => {
    const { [question]: _, ...blank } = longAgo;
    const assessment = screenTaking(blank);

    expect(assessment.disposition).toBe("prescriber-review");
    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(assessment.notChecked.some((line) => line.endsWith(": not asked"))).toBe(true);
  });

  it("C07 said not to have been regular, on days nobody counted: the plain no decides", () => {
    const { daysUsedInLast14: _, ...stopped } = medicine("alprazolam", {
      pattern: "stopped",
      wasRegularBeforeStopping: "no",
      lastDose: beforeStart(30),
    });

    expect(wordsOf(screenTaking(stopped), "timing")).toContain("asks for 12 h");
    expect(wordsOf(screenTaking({ ...stopped, daysUsedInLast14: 8 }), "timing")).toContain(
      "no interval applies",
    );
  });
});
