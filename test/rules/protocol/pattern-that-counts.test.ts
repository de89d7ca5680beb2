import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { medicine, planOnRecord, said } from "../../support/builders/intake-builder.ts";
import { beforeStart, foundBy, levelOf, screenTaking, wordsOf } from "../../support/screening.ts";

const noInterval = "no interval applies";
const timing = (answers: Partial<Medicine>) => {
  const assessment = screenTaking(medicine("lorazepam", answers));
  return { level: levelOf(assessment, "timing"), words: wordsOf(assessment, "timing"), assessment };
};

describe("the pattern that counts", () => {
  it.each<[string, Partial<Medicine>]>([
    ["stated regular", { pattern: "regular", daysUsedInLast14: 3 }],
    ["as needed on 8 of 14 days", { pattern: "as-needed", daysUsedInLast14: 8 }],
    ["as needed on all 14 days", { pattern: "as-needed", daysUsedInLast14: 14 }],
    ["as needed, days not sure", { pattern: "as-needed", daysUsedInLast14: "not-sure" }],
    ["a single time stated, but 8 of 14 days", { pattern: "one-off", daysUsedInLast14: 8 }],
    ["pattern not sure, days not sure", { pattern: "not-sure", daysUsedInLast14: "not-sure" }],
  ])("C04 %s is regular use: no interval", (_when, answers) => {
    const { level, words } = timing({ ...answers, lastDose: beforeStart(40) });

    expect(level).toBe("prescriber-review");
    expect(words.toLowerCase()).toContain(noInterval);
    expect(words).not.toContain("asks for");
  });

  it.each<[string, Partial<Medicine>]>([
    ["as needed on 7 of 14 days", { pattern: "as-needed", daysUsedInLast14: 7 }],
    ["as needed on none of 14 days", { pattern: "as-needed", daysUsedInLast14: 0 }],
    ["one-off", { pattern: "one-off", daysUsedInLast14: 1 }],
  ])("C04 %s is occasional use: the clinic's gap is told", (_when, answers) => {
    const { level, words } = timing({ ...answers, lastDose: beforeStart(11) });

    expect(level).toBe("prescriber-review");
    expect(words).toContain("asks for 12 h");
  });

  it.each<[string, Partial<Medicine>]>([
    ["stopped 27 days ago", { pattern: "stopped", lastDose: beforeStart(27 * 24) }],
    ["stopped on day 28", { pattern: "stopped", lastDose: beforeStart(28 * 24) }],
    ["stopped, date unknown", { pattern: "stopped", lastDose: said("not-sure") }],
    ["regular with a missed dose", { missedOrCutInLast28Days: "yes" }],
    ["regular, not sure whether one was missed", { missedOrCutInLast28Days: "not-sure" }],
  ])(
    "%s counts as stopped lately: no interval, what stopping can do, dose as for regular",
    (_when, answers) => {
      const { level, words, assessment } = timing({ wasRegularBeforeStopping: "yes", ...answers });

      expect(level).toBe("prescriber-review");
      expect(words).not.toContain("asks for");
      expect(words.toLowerCase()).toContain("seizures");
      expect(foundBy(assessment, "benzodiazepine-dose-reduction")).toEqual(["dose: prescriber-review"]);
      expect(foundBy(assessment, "benzodiazepine-response")).toEqual(["dose: inform"]);
      expect(assessment.monitoring.tier).toBe("enhanced");
    },
  );

  it("stopped longer ago than 28 days is judged by its window alone", () => {
    const { level, assessment } = timing({
      pattern: "stopped",
      wasRegularBeforeStopping: "yes",
      daysUsedInLast14: 0,
      lastDose: beforeStart(29 * 24),
    });

    expect(level).toBe("inform");
    expect(levelOf(assessment, "dose")).toBeUndefined();
    expect(assessment.monitoring.tier).toBe("baseline");
  });

  it("stopped, but never regular, is judged as occasional", () => {
    const { words } = timing({
      pattern: "stopped",
      wasRegularBeforeStopping: "no",
      daysUsedInLast14: 2,
      lastDose: beforeStart(5),
    });

    expect(words).toContain("asks for 12 h");
  });

  it.each<[string, Partial<Medicine>, "inform" | "prescriber-review"]>([
    [
      "continue as usual, today",
      { prescribersPlan: { plan: "continue-as-usual", date: "2026-11-21" } },
      "inform",
    ],
    [
      "continue as usual, 180 days ago",
      { prescribersPlan: { plan: "continue-as-usual", date: "2026-05-25" } },
      "inform",
    ],
    [
      "continue as usual, 181 days ago",
      { prescribersPlan: { plan: "continue-as-usual", date: "2026-05-24" } },
      "prescriber-review",
    ],
    ["continue as usual, no date", { prescribersPlan: { plan: "continue-as-usual" } }, "prescriber-review"],
    [
      "continue as usual, dated in the future",
      { prescribersPlan: { plan: "continue-as-usual", date: "2026-11-22" } },
      "prescriber-review",
    ],
    [
      "another plan",
      { prescribersPlan: { plan: "other", inWords: "half a tablet", date: "2026-11-12" } },
      "prescriber-review",
    ],
    [
      "a plan and a missed dose",
      { prescribersPlan: planOnRecord, missedOrCutInLast28Days: "yes" },
      "prescriber-review",
    ],
    [
      "a plan, not sure whether a dose was missed",
      { prescribersPlan: planOnRecord, missedOrCutInLast28Days: "not-sure" },
      "prescriber-review",
    ],
    ["no plan known", { prescribersPlan: { plan: "none-known" } }, "prescriber-review"],
  ])("regular use, %s", (_when, answers, level) => {
    expect(timing(answers).level).toBe(level);
  });

  it("a plan in other words is shown in its words", () => {
    const { words } = timing({
      prescribersPlan: { plan: "other", inWords: "half a tablet on the day", date: "2026-11-12" },
    });

    expect(words).toContain("half a tablet on the day");
  });

  it("C05 a last dose stored in the future counts as unknown", () => {
    const { level, words } = timing({
      pattern: "as-needed",
      daysUsedInLast14: 1,
      lastDose: beforeStart(-5),
    });

    expect(level).toBe("prescriber-review");
    expect(words.toLowerCase()).toContain("not known");
  });
});
