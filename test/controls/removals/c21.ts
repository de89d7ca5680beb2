import type { HazardControls } from "../removal.ts";

export const c21: HazardControls = {
  hazard: "C21",
  removals: [
    {
      name: "a reading at the limit is within it",
      file: "rules/vitals/bands.ts",
      replace: `  if (value >= stopFrom) return "stop";
  return value >= reviewFrom ? "review" : "none";`,
      with: `  if (value > stopFrom) return "stop";
  return value > reviewFrom ? "review" : "none";`,
      failing: {
        "test/rules/advisories/baseline-vitals.test.ts": [
          "C21 a reading is judged at each threshold, one step either side",
          "C21 saturation is judged by the usual value, and oxygen by whether it is new",
        ],
      },
    },
    {
      name: "a saturation is judged by the limits on air alone",
      file: "rules/vitals/bands.ts",
      replace: `if (usual !== undefined)
    return highBand(`,
      with: `if (usual !== undefined && usual < 0)
    return highBand(`,
      failing: {
        "test/rules/advisories/baseline-vitals.test.ts": [
          "C21 saturation is judged by the usual value, and oxygen by whether it is new",
        ],
      },
    },
    {
      name: "a saturation below the limit on air starts",
      file: "rules/vitals/bands.ts",
      replace: `if (percent < protocol.spo2StopBelowPercent) return "stop";`,
      with: "continue;",
      failing: {
        "test/rules/advisories/baseline-vitals-plausible.test.ts": [
          "C21 a slip of the hand is asked again and never used",
        ],
        "test/rules/advisories/baseline-vitals.test.ts": [
          "C21 a reading is judged at each threshold, one step either side",
        ],
        "test/rules/protocol/vitals-before-start.test.ts": [
          "C21 lung disease without a recorded usual value: below 90 is a stop-and-call",
        ],
      },
    },
    {
      name: "oxygen is no new need",
      file: "rules/vitals/bands.ts",
      replace: `mayBeOnOxygen && history?.homeOxygen !== "yes" ? "stop" : "none"`,
      with: `mayBeOnOxygen && history?.homeOxygen === "yes" ? "stop" : "none"`,
      failing: {
        "test/rules/advisories/baseline-vitals.test.ts": [
          "C21 saturation is judged by the usual value, and oxygen by whether it is new",
        ],
      },
    },
    {
      name: "a swapped pressure is used",
      file: "rules/vitals/plausible.ts",
      replace:
        "return systolicMmHg !== undefined && diastolicMmHg !== undefined && diastolicMmHg >= systolicMmHg;",
      with: "return false && systolicMmHg !== diastolicMmHg;",
      failing: {
        "test/rules/advisories/baseline-vitals-plausible.test.ts": [
          "C21 a slip of the hand is asked again and never used",
        ],
      },
    },
    {
      name: "an implausible value is not asked again",
      file: "rules/advisories/baseline-vitals.ts",
      replace: "if (implausible.length > 0) found.push(askAgain(implausible, missing));",
      with: "continue;",
      failing: {
        "test/rules/advisories/baseline-vitals-plausible.test.ts": [
          "C21 a slip of the hand is asked again and never used",
          "C21 vitals that are not there are said to be missing",
        ],
        "test/rules/advisories/baseline-vitals.test.ts": [
          "C21 saturation is judged by the usual value, and oxygen by whether it is new",
        ],
        "test/rules/protocol/vitals-before-start.test.ts": [
          "C21 implausible %j is asked again and never quiet",
          "C21 a weight of %i kg is asked again",
        ],
      },
    },
    {
      name: "a missing reading is not told",
      file: "rules/vitals/missing.ts",
      replace: "if (!isTold(first) && !isTold(repeat)) missing.push(inWords);",
      with: "continue;",
      failing: {
        "test/rules/advisories/baseline-vitals-plausible.test.ts": [
          "C21 vitals that are not there are said to be missing",
        ],
      },
    },
    {
      name: "a high reading is never repeated",
      file: "rules/vitals/bands.ts",
      replace: `if (first !== undefined && first !== "none" && repeat !== undefined && isValidRepeat)`,
      with: "if (first === undefined && repeat !== undefined && isValidRepeat)",
      failing: {
        "test/rules/advisories/baseline-vitals-repeat.test.ts": [
          "C21 a high reading is repeated, a low one is not",
        ],
      },
    },
    {
      name: "a weight in pounds is taken",
      file: "rules/vitals/plausible.ts",
      replace:
        "if (weightKg !== undefined && (weightKg < plausibleWeightKg.low || weightKg > plausibleWeightKg.high))",
      with: "if (weightKg !== undefined && weightKg < 0)",
      failing: {
        "test/rules/advisories/baseline-vitals-plausible.test.ts": [
          "C21 a slip of the hand is asked again and never used",
        ],
        "test/rules/protocol/vitals-before-start.test.ts": ["C21 a weight of %i kg is asked again"],
      },
    },
    {
      name: "a value out of its range is taken",
      file: "src/contract/fields.ts",
      replace: "    .max(max, { error: outside, abort: true });",
      with: "    .max(99 * max, { error: outside, abort: true });",
      failing: {
        "test/contract/intake.test.ts": ["C21 %s of %d is refused with the value and what to check"],
      },
    },
    {
      name: "a plausible value is refused",
      file: "src/contract/intake/vitals.ts",
      replace: `{ min: 20, max: 350, unit: "kg" }`,
      with: `{ min: 21, max: 349, unit: "kg" }`,
      failing: {
        "test/contract/intake.test.ts": [
          "C21 %s of %d is refused with the value and what to check",
          "C21 %s may be %j",
        ],
      },
    },
  ],
};
