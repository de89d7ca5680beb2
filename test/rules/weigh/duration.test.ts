import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { MedicalHistory } from "../../../rules/intake.ts";
import { durationOf } from "../../../rules/weigh/duration.ts";
import { factsWith, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";

const plain = { isExtendedRelease: "no", lastHours: 2 } as const;
const alprazolam = takenBenzodiazepine("alprazolam", plain);
const lasts = (medicine: MedicineFacts, facts: Facts = factsWith(), isUncertain = false) =>
  durationOf(medicine, facts, isUncertain, defaultProtocol);
const withHistory = (history: MedicalHistory | undefined) => factsWith({ history });
const aged = (ageYears: number | undefined) => factsWith({ visit: { ageYears } });

describe("how long a benzodiazepine lasts in this patient, and why", () => {
  it.each<[string, MedicineFacts, Facts, readonly string[]]>([
    ["nothing", alprazolam, factsWith(), []],
    [
      "extended release",
      takenBenzodiazepine("alprazolam", { isExtendedRelease: "yes" }),
      factsWith(),
      ["extended release"],
    ],
    [
      "extended release not sure",
      takenBenzodiazepine("alprazolam", { isExtendedRelease: "not-sure" }),
      factsWith(),
      ["extended release"],
    ],
    [
      "extended release by its name",
      { ...alprazolam, extendedReleaseTyped: "XR" },
      factsWith(),
      ["extended release"],
    ],
    [
      "severe liver disease",
      alprazolam,
      withHistory({ liverDisease: "cirrhosis-or-severe" }),
      ["severe liver disease"],
    ],
    [
      "liver disease not sure",
      alprazolam,
      withHistory({ liverDisease: "not-sure" }),
      ["severe liver disease"],
    ],
    ["other liver disease", alprazolam, withHistory({ liverDisease: "other" }), []],
    ["liver disease not asked", alprazolam, withHistory({}), []],
    ["history never asked", alprazolam, withHistory(undefined), []],
    ["aged 64", alprazolam, aged(64), []],
    ["aged 65", alprazolam, aged(65), ["older age"]],
    ["an age that cannot be read", alprazolam, aged(undefined), ["age not known"]],
  ])("%s", (_when, medicine, facts, because) => {
    expect(lasts(medicine, facts)).toEqual({
      durationClass: because.length === 0 ? "intermediate" : "long",
      movedLongerBecause: because,
    });
  });

  it.each([
    ["midazolam", "short"],
    ["brotizolam", "intermediate"],
    ["alprazolam", "long"],
    ["diazepam", "long"],
  ])("%s at 65: %s", (id, durationClass) => {
    expect(lasts(takenBenzodiazepine(id, plain), aged(65)).durationClass).toBe(durationClass);
  });

  it.each(["lorazepam", "oxazepam", "temazepam"])(
    "age does not move %s, whether or not it can be read",
    (id) => {
      expect(lasts(takenBenzodiazepine(id, plain), aged(80)).movedLongerBecause).toEqual([]);
      expect(lasts(takenBenzodiazepine(id, plain), aged(undefined)).movedLongerBecause).toEqual([]);
    },
  );

  it("severe liver disease moves all but temazepam", () => {
    const severe = withHistory({ liverDisease: "cirrhosis-or-severe" });

    expect(lasts(takenBenzodiazepine("temazepam", plain), severe).movedLongerBecause).toEqual([]);
    expect(lasts(takenBenzodiazepine("oxazepam", plain), severe).movedLongerBecause).toEqual([
      "severe liver disease",
    ]);
  });

  it("uncertain content is long, and so is what names no row; nothing moved them", () => {
    const { benzodiazepine: _row, ...unnamed } = takenBenzodiazepine("midazolam", plain);
    const long = { durationClass: "long", movedLongerBecause: [] };

    expect(lasts(takenBenzodiazepine("midazolam", plain), aged(70), true)).toEqual(long);
    expect(lasts(unnamed, aged(70))).toEqual(long);
  });
});
