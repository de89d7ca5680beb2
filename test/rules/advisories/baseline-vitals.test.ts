import { describe } from "vitest";
import { baselineVitals } from "../../../rules/advisories/baseline-vitals.ts";
import type { MedicalHistory } from "../../../rules/intake.ts";
import { factsOfReading, type ReadingCase } from "../../support/builders/reading-builder.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

const none = { finds: "not-found" } as const;

/** One measure: value, then what it is found to be. */
const thresholds: readonly (readonly [string, ReadingCase, string, string?])[] = [
  ["systolic just below the limit to review", { systolicMmHg: 139 }, "not-found"],
  ["systolic at the limit to review, which is literal", { systolicMmHg: 140 }, "not-found"],
  ["systolic above it", { systolicMmHg: 141 }, "vitals: prescriber-review", "blood pressure 141/76 mmHg"],
  ["diastolic at the limit", { diastolicMmHg: 90 }, "not-found"],
  ["diastolic above it", { diastolicMmHg: 91 }, "vitals: prescriber-review", "blood pressure 122/91 mmHg"],
  [
    "systolic just below no start",
    { systolicMmHg: 179 },
    "vitals: prescriber-review",
    "blood pressure 179/76 mmHg",
  ],
  ["systolic at no start", { systolicMmHg: 180 }, "vitals: stop-and-call", "blood pressure 180/76 mmHg"],
  [
    "diastolic just below no start",
    { diastolicMmHg: 99 },
    "vitals: prescriber-review",
    "blood pressure 122/99 mmHg",
  ],
  ["diastolic at no start", { diastolicMmHg: 100 }, "vitals: stop-and-call", "blood pressure 122/100 mmHg"],
  ["systolic just above the low limit", { systolicMmHg: 101 }, "not-found"],
  ["systolic low", { systolicMmHg: 100 }, "vitals: prescriber-review", "blood pressure 100/76 mmHg"],
  [
    "systolic just above the low stop",
    { systolicMmHg: 91 },
    "vitals: prescriber-review",
    "blood pressure 91/76 mmHg",
  ],
  ["systolic at the low stop", { systolicMmHg: 90 }, "vitals: stop-and-call", "blood pressure 90/76 mmHg"],
  [
    "64 years old at 150",
    { systolicMmHg: 150, ageYears: 64 },
    "vitals: prescriber-review",
    "blood pressure 150/76 mmHg",
  ],
  ["65 years old at 150", { systolicMmHg: 150, ageYears: 65 }, "not-found"],
  [
    "65 years old at 151",
    { systolicMmHg: 151, ageYears: 65 },
    "vitals: prescriber-review",
    "blood pressure 151/76 mmHg",
  ],
  [
    "65 years old: the stop limit is the same",
    { systolicMmHg: 180, ageYears: 65 },
    "vitals: stop-and-call",
    "blood pressure 180/76 mmHg",
  ],
  ["heart rate 51", { heartRatePerMinute: 51 }, "not-found"],
  ["heart rate 50", { heartRatePerMinute: 50 }, "vitals: prescriber-review", "heart rate 50 beats/min"],
  ["heart rate 41", { heartRatePerMinute: 41 }, "vitals: prescriber-review", "heart rate 41 beats/min"],
  ["heart rate 40", { heartRatePerMinute: 40 }, "vitals: stop-and-call", "heart rate 40 beats/min"],
  ["heart rate 110", { heartRatePerMinute: 110 }, "not-found"],
  ["heart rate 111", { heartRatePerMinute: 111 }, "vitals: prescriber-review", "heart rate 111 beats/min"],
  ["heart rate 130", { heartRatePerMinute: 130 }, "vitals: prescriber-review", "heart rate 130 beats/min"],
  ["heart rate 131", { heartRatePerMinute: 131 }, "vitals: stop-and-call", "heart rate 131 beats/min"],
  ["respiratory rate 11", { respiratoryRatePerMinute: 11 }, "not-found"],
  [
    "respiratory rate 10",
    { respiratoryRatePerMinute: 10 },
    "vitals: prescriber-review",
    "respiratory rate 10 breaths/min",
  ],
  [
    "respiratory rate 9",
    { respiratoryRatePerMinute: 9 },
    "vitals: prescriber-review",
    "respiratory rate 9 breaths/min",
  ],
  [
    "respiratory rate 8",
    { respiratoryRatePerMinute: 8 },
    "vitals: stop-and-call",
    "respiratory rate 8 breaths/min",
  ],
  ["respiratory rate 20", { respiratoryRatePerMinute: 20 }, "not-found"],
  [
    "respiratory rate 21",
    { respiratoryRatePerMinute: 21 },
    "vitals: prescriber-review",
    "respiratory rate 21 breaths/min",
  ],
  [
    "respiratory rate 24",
    { respiratoryRatePerMinute: 24 },
    "vitals: prescriber-review",
    "respiratory rate 24 breaths/min",
  ],
  [
    "respiratory rate 25",
    { respiratoryRatePerMinute: 25 },
    "vitals: stop-and-call",
    "respiratory rate 25 breaths/min",
  ],
  ["SpO2 94 on air", { spo2Percent: 94 }, "not-found"],
  ["SpO2 93 on air", { spo2Percent: 93 }, "vitals: prescriber-review", "SpO2 93 %"],
  ["SpO2 90 on air", { spo2Percent: 90 }, "vitals: prescriber-review", "SpO2 90 %"],
  ["SpO2 89 on air", { spo2Percent: 89 }, "vitals: stop-and-call", "SpO2 89 %"],
  ["MOAA/S 4", { moaas: 4 }, "vitals: stop-and-call", "sedation score (MOAA/S) 4"],
];

const unknownAge = factsOfReading({ systolicMmHg: 145 });

describe("C21 a reading is judged at each threshold, one step either side", () => {
  specify(baselineVitals, [
    ...thresholds.map(([when, values, finding, says]): Scenario => ({
      when,
      facts: factsOfReading(values),
      ...(says === undefined ? none : { finds: [finding], says: [says] }),
    })),
    {
      when: "an age that is not known takes the stricter limit",
      facts: { ...unknownAge, visit: { ...unknownAge.visit, ageYears: undefined } },
      finds: ["vitals: prescriber-review"],
    },
  ]);
});

const usual92: MedicalHistory = { lungDisease: "other", usualSpo2Percent: 92 };

const lungScenarios: readonly Scenario[] = [
  {
    when: "one point below the usual value, though low on air",
    facts: factsOfReading({ spo2Percent: 91, history: usual92 }),
    ...none,
  },
  {
    when: "two points below the usual value",
    facts: factsOfReading({ spo2Percent: 90, history: usual92 }),
    finds: ["vitals: prescriber-review"],
    says: ["SpO2 90 %"],
  },
  {
    when: "three points below the usual value",
    facts: factsOfReading({ spo2Percent: 89, history: usual92 }),
    finds: ["vitals: prescriber-review"],
    says: ["SpO2 89 %"],
  },
  {
    when: "four points below the usual value",
    facts: factsOfReading({ spo2Percent: 88, history: usual92 }),
    finds: ["vitals: stop-and-call"],
    says: ["SpO2 88 %"],
  },
  {
    when: "lung disease without a recorded usual value",
    facts: factsOfReading({ spo2Percent: 91, history: { lungDisease: "other" } }),
    finds: ["vitals: prescriber-review"],
    says: ["SpO2 91 %"],
  },
  {
    when: "a usual value without lung disease",
    facts: factsOfReading({ spo2Percent: 91, history: { usualSpo2Percent: 92 } }),
    finds: ["vitals: prescriber-review"],
    says: ["SpO2 91 %"],
  },
  {
    when: "a usual value that is no whole percentage is not used",
    facts: factsOfReading({ spo2Percent: 91, history: { lungDisease: "other", usualSpo2Percent: 0.92 } }),
    finds: ["vitals: prescriber-review", "vitals: prescriber-review"],
    says: ["SpO2 91 %", "a value to ask again"],
  },
  {
    when: "on oxygen now without home oxygen",
    facts: factsOfReading({ isOnOxygen: "yes" }),
    finds: ["vitals: stop-and-call"],
    says: ["on oxygen now"],
  },
  {
    when: "not sure whether on oxygen",
    facts: factsOfReading({ isOnOxygen: "not-sure" }),
    finds: ["vitals: stop-and-call"],
    says: ["not sure whether on oxygen now"],
  },
  {
    when: "on oxygen now, and at home",
    facts: factsOfReading({ isOnOxygen: "yes", history: { homeOxygen: "yes" } }),
    ...none,
  },
  {
    when: "on oxygen now, and not sure about home oxygen",
    facts: factsOfReading({ isOnOxygen: "yes", history: { homeOxygen: "not-sure" } }),
    finds: ["vitals: stop-and-call"],
    says: ["on oxygen now"],
  },
];

describe("C21 saturation is judged by the usual value, and oxygen by whether it is new", () => {
  specify(baselineVitals, lungScenarios);
});
