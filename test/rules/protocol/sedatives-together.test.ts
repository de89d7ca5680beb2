import { describe, expect, it } from "vitest";
import type { Intake, MedicalHistory, Medicine } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  planOnRecord,
  withHistory,
  withLifestyle,
  withToday,
} from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  foundBy,
  levelOf,
  occasional,
  screen,
  taking,
  wordsOf,
} from "../../support/screening.ts";

const stop = ["combination: stop-and-call"];
const combinedIn = (intake: Intake) => foundBy(screen(intake), "combined-depressants");
const forSleep = (name: string, hours: number, minutes = 0): Medicine =>
  medicine(name, {
    takenFor: ["sleep"],
    pattern: "as-needed",
    daysUsedInLast14: 2,
    lastDose: beforeStart(hours, minutes),
  });
const opioid = medicine("oxycodone", { takenFor: ["pain"], lastDose: beforeStart(3) });
const lapsedOpioid = medicine("oxycodone", {
  pattern: "as-needed",
  daysUsedInLast14: 1,
  lastDose: beforeStart(24, 1),
});

describe("an opioid with another sedative is a stop-and-call", () => {
  it.each<[string, Medicine]>([
    ["a benzodiazepine taken regularly", medicine("diazepam")],
    ["the same with a plan on record", medicine("diazepam", { prescribersPlan: planOnRecord })],
    ["an occasional benzodiazepine still recent", occasional("alprazolam", beforeStart(24))],
    [
      "a benzodiazepine stopped lately",
      medicine("diazepam", { pattern: "stopped", lastDose: beforeStart(20 * 24) }),
    ],
    [
      "a benzodiazepine planned by the clinic",
      medicine("midazolam", {
        pattern: "premedication",
        supply: "this-clinic",
        premedication: { status: "planned" },
        lastDose: exactly("2026-11-21T08:45"),
        form: "iv",
      }),
    ],
    ["zolpidem just under 12 h before", forSleep("zolpidem", 11, 59)],
    ["phenobarbital", medicine("phenobarbital", { takenFor: ["seizures"] })],
    ["sodium oxybate", medicine("sodium oxybate", { takenFor: ["sleep"] })],
  ])("C15 with %s", (_when, other) => {
    expect(combinedIn(taking(opioid, other))).toEqual(stop);
  });

  it.each<[string, Medicine]>([
    ["an occasional benzodiazepine no longer recent", occasional("alprazolam", beforeStart(24, 1))],
    ["zolpidem 12 h before", forSleep("zolpidem", 12)],
    ["gabapentin, breathing well", medicine("gabapentin", { takenFor: ["pain"] })],
  ])("C15 but not with %s", (_when, other) => {
    expect(combinedIn(taking(opioid, other))).toEqual([]);
  });

  it.each<[string, MedicalHistory]>([
    ["lung disease", { lungDisease: "other" }],
    ["lung disease not sure", { lungDisease: "not-sure" }],
    ["treated apnoea", { sleepApnoea: "treated-every-night" }],
    ["untreated apnoea", { sleepApnoea: "untreated" }],
  ])("C15 with gabapentin and %s", (_when, history) => {
    const gabapentin = medicine("gabapentin", { takenFor: ["pain"] });

    expect(combinedIn(withHistory(taking(opioid, gabapentin), history))).toEqual(stop);
  });

  it.each<[string, Medicine]>([
    ["taken as needed 24 h before", { ...lapsedOpioid, lastDose: beforeStart(24) }],
    ["a patch", medicine("fentanyl patch", { form: "patch", lastDose: beforeStart(60) })],
    ["taken at an unknown time", { ...lapsedOpioid, lastDose: { said: "not-sure" } }],
  ])("C15 an opioid counts when %s", (_when, counted) => {
    expect(combinedIn(taking(counted, medicine("diazepam")))).toEqual(stop);
  });

  it("C15 an opioid taken as needed more than 24 h before does not count", () => {
    expect(combinedIn(taking(lapsedOpioid, medicine("diazepam")))).toEqual([]);
  });
});

/** Every strong depressant, as late as it still counts beside alcohol or a breathing problem. */
const strong: readonly (readonly [string, Medicine])[] = [
  ["a benzodiazepine", medicine("diazepam")],
  ["an opioid", opioid],
  ["zolpidem just under 8 h before", forSleep("zolpidem", 7, 59)],
  ["a barbiturate 72 h before", forSleep("butalbital", 72)],
  ["sodium oxybate 24 h before", forSleep("sodium oxybate", 24)],
  ["zuranolone 72 h before", forSleep("zuranolone", 72)],
  ["phenibut 72 h before", forSleep("phenibut", 72)],
];
const conditions: readonly (readonly [string, (intake: Intake) => Intake])[] = [
  ["alcohol 23 h 59 min before", (intake) => withLifestyle(intake, { lastAlcohol: beforeStart(23, 59) })],
  ["alcohol at a time not sure", (intake) => withLifestyle(intake, { lastAlcohol: { said: "not-sure" } })],
  ["untreated apnoea", (intake) => withHistory(intake, { sleepApnoea: "untreated" })],
  ["apnoea not sure", (intake) => withHistory(intake, { sleepApnoea: "not-sure" })],
  ["home oxygen", (intake) => withHistory(intake, { homeOxygen: "yes" })],
  ["home oxygen not sure", (intake) => withHistory(intake, { homeOxygen: "not-sure" })],
  ["drowsy now", (intake) => withToday(intake, { drowsyOrHardToRouse: "yes" })],
  ["drowsy not sure", (intake) => withToday(intake, { drowsyOrHardToRouse: "not-sure" })],
];

describe("one strong depressant with alcohol or a breathing problem is a stop-and-call", () => {
  const pairs = strong.flatMap(([sedative, taken]) =>
    conditions.map(([condition, add]) => [sedative, condition, taken, add] as const),
  );

  it.each(pairs)("C15 %s and %s", (_sedative, _condition, taken, add) => {
    expect(combinedIn(add(taking(taken)))).toEqual(stop);
  });

  it.each(conditions)("C15 no strong depressant and %s is not a combination", (_condition, add) => {
    expect(combinedIn(add(taking(medicine("sertraline", { takenFor: ["other"] }))))).toEqual([]);
  });

  it("C15 alcohol 24 h before is not within 24 h", () => {
    const drank = withLifestyle(taking(medicine("diazepam")), { lastAlcohol: beforeStart(24) });

    expect(combinedIn(drank)).toEqual([]);
  });

  it.each([
    ["zolpidem 8 h before", forSleep("zolpidem", 8)],
    ["zuranolone more than 72 h before", forSleep("zuranolone", 72, 1)],
  ])("C15 %s no longer counts", (_when, taken) => {
    expect(combinedIn(withHistory(taking(taken), { homeOxygen: "yes" }))).toEqual([]);
  });

  it("C15 treated apnoea is not untreated", () => {
    const treated = withHistory(taking(medicine("diazepam")), { sleepApnoea: "treated-every-night" });

    expect(combinedIn(treated)).toEqual([]);
  });
});

describe("strong depressants together", () => {
  it("C15 three are a stop-and-call", () => {
    const three = taking(medicine("diazepam"), forSleep("zolpidem", 3), forSleep("zuranolone", 12));

    expect(combinedIn(three)).toEqual(stop);
    expect(screen(three).monitoring.tier).toBe("high");
  });

  it("C15 two that the protocol does not name together reach review, with breathing in the words", () => {
    const two = screen(taking(medicine("diazepam"), forSleep("zolpidem", 3)));

    expect(foundBy(two, "combined-depressants")).toEqual([]);
    expect(foundBy(two, "other-depressant")).toContain("monitoring: prescriber-review");
    expect(levelOf(two, "monitoring")).toBe("prescriber-review");
    expect(wordsOf(two, "monitoring").toLowerCase()).toContain("breathing");
  });
});
