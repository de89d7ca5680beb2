import { describe, expect, it } from "vitest";
import type { Medicine, WithdrawalSign } from "../../../rules/intake.ts";
import { medicine, said, withToday } from "../../support/builders/intake-builder.ts";
import { beforeStart, foundBy, levelOf, screen, taking } from "../../support/screening.ts";

const stopped = (answers: Partial<Medicine> = {}) =>
  medicine("alprazolam", {
    pattern: "stopped",
    wasRegularBeforeStopping: "yes",
    daysUsedInLast14: 10,
    lastDose: beforeStart(96),
    ...answers,
  });
const withSigns = (taken: Medicine, withdrawalSigns: readonly WithdrawalSign[] | "not-sure") =>
  screen(withToday(taking(taken), { withdrawalSigns }));
const withdrawal = "benzodiazepine-withdrawal";

describe("withdrawal", () => {
  it.each<WithdrawalSign>(["tremor", "sweating", "palpitations", "confusion", "seizure"])(
    "stopped lately with %s is a stop-and-call, and its timing still stands",
    (sign) => {
      const assessment = withSigns(stopped(), [sign]);

      expect(foundBy(assessment, withdrawal)).toEqual(["urgent: stop-and-call"]);
      expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    },
  );

  it.each<[string, Partial<Medicine>]>([
    ["not prescribed", { supply: "street" }],
    ["day 28", { lastDose: beforeStart(28 * 24) }],
    ["an unknown date", { lastDose: said("not-sure") }],
    ["a missed dose of a regular one", { pattern: "regular", missedOrCutInLast28Days: "yes" }],
    [
      "a regular one, not sure whether a dose was missed",
      { pattern: "regular", missedOrCutInLast28Days: "not-sure" },
    ],
    ["before stopping, not sure whether regular", { wasRegularBeforeStopping: "not-sure" }],
  ])("with a sign: %s", (_when, answers) => {
    expect(foundBy(withSigns(stopped(answers), ["tremor"]), withdrawal)).toEqual(["urgent: stop-and-call"]);
  });

  it("signs not sure count as signs", () => {
    expect(foundBy(withSigns(stopped(), "not-sure"), withdrawal)).toEqual(["urgent: stop-and-call"]);
  });

  it.each<[string, Medicine, readonly WithdrawalSign[]]>([
    ["no sign", stopped(), []],
    ["stopped 29 days ago", stopped({ daysUsedInLast14: 0, lastDose: beforeStart(29 * 24) }), ["tremor"]],
    ["never regular", stopped({ wasRegularBeforeStopping: "no", daysUsedInLast14: 2 }), ["tremor"]],
    ["regular, nothing missed", medicine("alprazolam"), ["tremor"]],
  ])("not: %s", (_when, taken, signs) => {
    expect(foundBy(withSigns(taken, signs), withdrawal)).toEqual([]);
  });
});
