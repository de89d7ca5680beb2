import { describe, expect, it } from "vitest";
import { baselineVitals } from "../../../rules/advisories/baseline-vitals.ts";
import type { VitalsFacts } from "../../../rules/facts.ts";
import type { VitalsReading } from "../../../rules/intake.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";
import { judge, specify, type Scenario } from "../../support/rule-scenarios.ts";

function factsOf(values: Partial<VitalsReading>, vitals: Partial<VitalsFacts> = {}) {
  return factsWith({ vitals: { first: { ...quietReading, ...values }, firstAgeMinutes: 20, ...vitals } });
}

/** The plausible ends, in the words of their findings. */
const stillReadings: readonly (readonly [string, Partial<VitalsReading>])[] = [
  ["blood pressure 40/20 mmHg", { systolicMmHg: 40, diastolicMmHg: 20 }],
  ["blood pressure 300/76 mmHg", { systolicMmHg: 300 }],
  ["heart rate 20 beats/min", { heartRatePerMinute: 20 }],
  ["heart rate 250 beats/min", { heartRatePerMinute: 250 }],
  ["SpO2 2 %", { spo2Percent: 2 }],
];

describe("C21 a slip of the hand is asked again and never used", () => {
  it.each<[string, Partial<VitalsReading>, string]>([
    [
      "swapped",
      { systolicMmHg: 76, diastolicMmHg: 122 },
      "Blood pressure 76/122 mmHg: diastolic is not below systolic. Check whether they were swapped, and measure again.",
    ],
    [
      "equal",
      { systolicMmHg: 200, diastolicMmHg: 200 },
      "Blood pressure 200/200 mmHg: diastolic is not below systolic. Check whether they were swapped, and measure again.",
    ],
    [
      "systolic 39",
      { systolicMmHg: 39, diastolicMmHg: 20 },
      "Systolic pressure 39 mmHg is outside 40 to 300 mmHg. Measure again.",
    ],
    [
      "systolic 301",
      { systolicMmHg: 301 },
      "Systolic pressure 301 mmHg is outside 40 to 300 mmHg. Measure again.",
    ],
    [
      "a decimal slip",
      { systolicMmHg: 12.2, diastolicMmHg: 7 },
      "Systolic pressure 12.2 mmHg is not a whole number. Measure again.",
    ],
    [
      "heart rate 19",
      { heartRatePerMinute: 19 },
      "Heart rate 19 beats/min is outside 20 to 250 beats/min. Measure again.",
    ],
    [
      "heart rate 251",
      { heartRatePerMinute: 251 },
      "Heart rate 251 beats/min is outside 20 to 250 beats/min. Measure again.",
    ],
    [
      "respiratory rate 3",
      { respiratoryRatePerMinute: 3 },
      "Respiratory rate 3 breaths/min is outside 4 to 60 breaths/min. Measure again.",
    ],
    [
      "respiratory rate 61",
      { respiratoryRatePerMinute: 61 },
      "Respiratory rate 61 breaths/min is outside 4 to 60 breaths/min. Measure again.",
    ],
    ["SpO2 101", { spo2Percent: 101 }, "SpO2 101 % is above 100 %. Measure again."],
    [
      "SpO2 as a fraction",
      { spo2Percent: 0.86 },
      "SpO2 0.86 looks like a fraction. Write it as a whole percentage, such as 97 %.",
    ],
    [
      "SpO2 1",
      { spo2Percent: 1 },
      "SpO2 1 looks like a fraction. Write it as a whole percentage, such as 97 %.",
    ],
    [
      "SpO2 97.5",
      { spo2Percent: 97.5 },
      "SpO2 97.5 % is not a whole percentage. Write what the oximeter shows.",
    ],
    ["diastolic 0", { diastolicMmHg: 0 }, "Diastolic pressure 0 mmHg cannot be a reading. Measure again."],
  ])("%s", (_when, values, says) => {
    const { finds, messages } = judge(baselineVitals, factsOf(values));
    expect(finds).toEqual(["vitals: prescriber-review"]);
    expect(messages[0]?.title).toBe("a value to ask again");
    expect(messages[0]?.text.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      says,
      "What is named here was not used.",
    ]);
  });

  specify(baselineVitals, [
    ...stillReadings.map(([when, values]): Scenario => ({
      when: `${when} is still a reading`,
      facts: factsOf(values),
      finds: ["vitals: stop-and-call"],
      says: [when],
    })),
    ...[19, 351, 720].map((weightKg): Scenario => ({
      when: `a weight of ${weightKg} kg is asked again`,
      facts: factsOf({}, { weightKg }),
      finds: ["vitals: prescriber-review"],
      says: [`Weight ${weightKg} kg is outside 20 to 350 kg. Check the unit.`],
    })),
    ...[20, 350].map((weightKg): Scenario => ({
      when: `a weight of ${weightKg} kg is plausible`,
      facts: factsOf({}, { weightKg }),
      finds: "not-found",
    })),
  ]);
});

const missingAll =
  "vitals before the start: systolic pressure, diastolic pressure, heart rate, respiratory rate, SpO2, " +
  "whether on oxygen, sedation score (MOAA/S), time of the reading";

const missingScenarios: readonly Scenario[] = [
  {
    when: "nothing measured before the day",
    facts: factsWith({ visit: { stage: "before-the-day" }, vitals: undefined }),
    finds: "not-applicable",
  },
  {
    when: "nothing measured on arrival",
    facts: factsWith({ vitals: undefined }),
    finds: "cannot-tell",
    missing: "vitals before the start: not recorded",
  },
  {
    when: "only the weight on arrival",
    facts: factsWith({ vitals: { weightKg: 70 } }),
    finds: "cannot-tell",
    missing: missingAll,
  },
  {
    when: "only the weight before the day",
    facts: factsWith({ visit: { stage: "before-the-day" }, vitals: { weightKg: 70 } }),
    finds: "not-found",
  },
  {
    when: "a reading without its time, even before the day",
    facts: factsWith({ visit: { stage: "before-the-day" }, vitals: { first: quietReading } }),
    finds: "cannot-tell",
    missing: "vitals before the start: time of the reading",
  },
  {
    when: "one measure missing on arrival",
    facts: factsOf({ spo2Percent: undefined }),
    finds: "cannot-tell",
    missing: "vitals before the start: SpO2",
  },
  {
    when: "a high systolic with the diastolic missing",
    facts: factsOf({ systolicMmHg: 190, diastolicMmHg: undefined }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 190 mmHg systolic", "diastolic pressure"],
  },
  {
    when: "an implausible value is missing as well",
    facts: factsOf({ spo2Percent: 0.97 }),
    finds: ["vitals: prescriber-review"],
    says: ["a value to ask again", "SpO2"],
  },
  {
    when: "a reading in the future",
    facts: factsOf({}, { firstAgeMinutes: -10 }),
    finds: ["vitals: prescriber-review"],
    says: ["a value to ask again"],
  },
];

describe("C21 vitals that are not there are said to be missing", () => {
  specify(baselineVitals, missingScenarios);
});
