import { describe, expect, it } from "vitest";
import { assessedAtMs, before, daily, quiet, taking } from "../../../rules/canaries/patient.ts";
import { assess, defaultProtocol, type Intake } from "../../../rules/index.ts";

const quietLineOf = (intake: Intake) => assess(intake, defaultProtocol, assessedAtMs).quietLine;
const living = (
  recreationalSedatives: NonNullable<Intake["lifestyle"]>["recreationalSedatives"],
): Intake => ({
  ...quiet,
  lifestyle: { ...quiet.lifestyle, recreationalSedatives },
});
const withAnswers = (intake: Intake, answers: Partial<Intake["medications"]>): Intake => ({
  ...intake,
  medications: { ...intake.medications, ...answers },
});
const listed = (answers: Partial<Intake["medications"]>): Intake => withAnswers(quiet, answers);

describe("C01 “no benzodiazepine reported” is said only when every answer bears it out", () => {
  it("C01 is said of a patient who takes nothing and was asked everything", () => {
    expect(quietLineOf(quiet)).toMatch(/^No benzodiazepine reported by the patient to the nurse at /u);
  });

  it.each<[string, Intake]>([
    ["recreational sedatives nobody asked about", living(undefined)],
    ["recreational sedatives nobody is sure about", living({ said: "not-sure" })],
    ["a recreational sedative weeks ago", living(before(28 * 24))],
    ["the whole section about them not asked", { ...quiet, lifestyle: undefined }],
    ["a list nobody asked for", listed({ list: "not-asked" })],
    ["a list said not to be complete", listed({ isComplete: "not-sure" })],
    ["a direct question nobody asked", listed({ forAnxietySleepOrSeizures: undefined })],
    ["a direct question nobody is sure about", listed({ fromSomeoneElse: "not-sure" })],
    ...(["not-sure", undefined] as const).map((answer): [string, Intake] => [
      `${answer ?? "not asked"}: anything for anxiety, though the list shows one`,
      withAnswers(taking(daily("buspirone", { takenFor: ["anxiety"] })), {
        forAnxietySleepOrSeizures: answer,
      }),
    ]),
    ["a name nobody knows", taking(daily("qqzzvorp", { takenFor: ["other"] }))],
    ["a name that may be a benzodiazepine", taking(daily("alprazolan"))],
    ["a benzodiazepine that counts as little", taking(daily("tofisopam"))],
  ])("C01 is not said: %s", (_what, intake) => {
    expect(quietLineOf(intake)).toBeUndefined();
  });
});
