import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { blanksOf, hasTellingBlank, isFullyTold } from "../../../rules/medicines/blanks.ts";
import { takenBenzodiazepine } from "../../support/builders/facts-builder.ts";
import { exactly } from "../../support/builders/intake-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const told = { lastHours: 2, lastDose: exactly("2026-11-21T07:00") } as const;
const clonazepam = (taken: Taken) => takenBenzodiazepine("clonazepam", { ...told, ...taken });

const questions: readonly (readonly [keyof Medicine, string, boolean])[] = [
  ["pattern", "how often it is taken", false],
  ["daysUsedInLast14", "days used in the last 14", false],
  ["lastDose", "the last dose", false],
  ["supply", "who prescribed it, or where it came from", true],
  ["takenFor", "what it is taken for, seizures among it", true],
  ["missedOrCutInLast28Days", "whether a dose was missed or cut", false],
  ["isExtendedRelease", "extended release", true],
  ["prescribersPlan", "the prescriber's plan", false],
];

describe("what nobody asked about a sedative", () => {
  it.each(questions)("%s is told as not asked", (question, words) => {
    expect(blanksOf(clonazepam({ [question]: undefined }))).toEqual([`clonazepam, ${words}: not asked`]);
  });

  it("everything asked leaves nothing to tell; not sure is an answer", () => {
    expect(blanksOf(clonazepam({}))).toEqual([]);
    expect(blanksOf(clonazepam({ pattern: "not-sure", supply: "not-sure", takenFor: ["not-sure"] }))).toEqual(
      [],
    );
  });

  it("a purpose with nothing ticked was not asked", () => {
    expect(blanksOf(clonazepam({ takenFor: [] }))).toEqual([
      "clonazepam, what it is taken for, seizures among it: not asked",
    ]);
  });

  it.each(questions)(
    "%s left blank hides that the use is not what it looks like, or does not",
    (question, _words, tells) => {
      expect(hasTellingBlank(clonazepam({ [question]: undefined }))).toBe(tells);
    },
  );

  it("nothing blank hides nothing; a purpose with nothing ticked does", () => {
    expect(hasTellingBlank(clonazepam({}))).toBe(false);
    expect(hasTellingBlank(clonazepam({ takenFor: [] }))).toBe(true);
  });
});

describe("whether a plan that was told can be relied on", () => {
  it.each<[string, Taken, boolean]>([
    ["everything told", {}, true],
    ["last dose not known", { lastHours: undefined }, false],
    ["purpose not asked", { takenFor: undefined }, false],
    ["purpose with nothing ticked", { takenFor: [] }, false],
    ["how often not asked", { pattern: undefined }, false],
    ["how often not sure", { pattern: "not-sure" }, false],
    ["days not asked", { daysUsedInLast14: undefined }, false],
    ["days not sure", { daysUsedInLast14: "not-sure" }, false],
    ["supply not asked", { supply: undefined }, false],
    ["supply not sure", { supply: "not-sure" }, false],
    ["extended release not asked", { isExtendedRelease: undefined }, false],
    ["extended release not sure", { isExtendedRelease: "not-sure" }, false],
    ["a missed dose not asked", { missedOrCutInLast28Days: undefined }, false],
    ["a missed dose not sure", { missedOrCutInLast28Days: "not-sure" }, false],
    ["no day of use in the last 14", { daysUsedInLast14: 0 }, true],
  ])("%s: %s", (_when, taken, isTold) => {
    expect(isFullyTold(clonazepam(taken))).toBe(isTold);
  });
});
