import { describe, expect, it } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Exposure, Facts } from "../../../rules/facts.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { weigh } from "../../../rules/weigh.ts";
import { depressantHours, gapHoursOf, recentHoursOf } from "../../../rules/weigh/windows.ts";
import { factsWith, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";
import { asNeeded, quietIntake } from "../../support/builders/intake-builder.ts";

const { history } = quietIntake();
const minute = 1 / 60;

function only(facts: Facts): Exposure {
  const [exposure] = weigh(facts, defaultProtocol).exposures;
  if (exposure === undefined) throw new Error("no medicine");
  return exposure;
}

function occasional(
  id: string,
  lastHours: number,
  answers: Partial<Medicine> = {},
  rest: Partial<Facts> = {},
): Exposure {
  const medicines = [takenBenzodiazepine(id, { ...asNeeded, lastHours, ...answers })];
  return only({ ...factsWith({ medicines }), ...rest });
}

describe("how long a benzodiazepine counts as recent", () => {
  it.each([
    ["midazolam", "ultra-short", 8, 12],
    ["brotizolam", "short", 12, 12],
    ["alprazolam", "intermediate", 24, 12],
    ["diazepam", "long", 72, 24],
  ])(
    "%s, %s: recent to %i h, the limit included; a gap of %i h, reached exactly",
    (id, durationClass, recentHours, gapHours) => {
      expect(occasional(id, 1)).toMatchObject({ durationClass, recentHours, gapHours });
      expect(occasional(id, recentHours)).toMatchObject({ isRecent: true, isOnBoard: true });
      expect(occasional(id, recentHours + minute)).toMatchObject({ isRecent: false, isOnBoard: false });
      expect(occasional(id, gapHours)).toMatchObject({ isGapMet: true });
      expect(occasional(id, gapHours - minute)).toMatchObject({ isGapMet: false });
    },
  );

  it("an unknown time counts as recent, with no gap to speak of", () => {
    const facts = factsWith({ medicines: [takenBenzodiazepine("alprazolam", asNeeded)] });

    expect(only(facts)).toMatchObject({ isTimeUnknown: true, isRecent: true, isOnBoard: true });
    expect(only(facts).isGapMet).toBeUndefined();
  });
});

/** Settings that differ, as a clinic may make them: under the default protocol some are the same number of hours. */
const stricter = {
  ...defaultProtocol,
  recentUltraShortHours: 9,
  recentShortHours: 13,
  recentIntermediateHours: 25,
  recentLongHours: 73,
  gapUltraShortHours: 14,
  gapShortHours: 15,
  gapIntermediateHours: 16,
  gapLongHours: 26,
  opioidRecentHours: 30,
  zDrugStrongHours: 10,
  oxybateRecentHours: 31,
  barbiturateRecentHours: 74,
};

describe("each class and kind goes by the clinic's own setting", () => {
  it.each([
    ["ultra-short", 9, 14],
    ["short", 13, 15],
    ["intermediate", 25, 16],
    ["long", 73, 26],
  ] as const)("%s: recent for %i h, gap %i h", (durationClass, recentHours, gapHours) => {
    expect(recentHoursOf(durationClass, stricter)).toBe(recentHours);
    expect(gapHoursOf(durationClass, stricter)).toBe(gapHours);
  });

  it.each([
    ["opioid", 30],
    ["z-drug", 10],
    ["oxybate", 31],
    ["barbiturate", 74],
    ["zuranolone", 74],
    ["phenibut", 74],
  ] as const)("%s: %i h", (kind, hours) => {
    expect(depressantHours(kind, stricter)).toBe(hours);
  });
});

describe("C06 a class longer, one step in all", () => {
  const older = { visit: { ...factsWith().visit, ageYears: 65 } };
  const cirrhosis = { history: { ...history, liverDisease: "cirrhosis-or-severe" as const } };

  it.each([
    ["extended release", occasional("alprazolam", 1, { isExtendedRelease: "yes" })],
    ["extended release, not sure", occasional("alprazolam", 1, { isExtendedRelease: "not-sure" })],
    ["age 65", occasional("alprazolam", 1, {}, older)],
    ["age not known", occasional("alprazolam", 1, {}, { visit: withoutAge() })],
    ["cirrhosis", occasional("alprazolam", 1, {}, cirrhosis)],
    [
      "liver disease not sure",
      occasional("alprazolam", 1, {}, { history: { ...history, liverDisease: "not-sure" } }),
    ],
  ])("C06 %s moves alprazolam from intermediate to long", (_because, exposure) => {
    expect(exposure.durationClass).toBe("long");
  });

  it("C06 all three together move one step", () => {
    const exposure = occasional("midazolam", 1, { isExtendedRelease: "yes" }, { ...older, ...cirrhosis });

    expect(exposure).toMatchObject({
      durationClass: "short",
      movedLongerBecause: ["extended release", "severe liver disease", "older age"],
    });
  });

  it.each(["lorazepam", "oxazepam", "temazepam"])("age does not move %s", (id) => {
    expect(occasional(id, 1, {}, older).durationClass).toBe(occasional(id, 1).durationClass);
  });

  it("age 64 moves nothing; cirrhosis does not move temazepam", () => {
    expect(
      occasional("alprazolam", 1, {}, { visit: { ...factsWith().visit, ageYears: 64 } }).durationClass,
    ).toBe("intermediate");
    expect(occasional("temazepam", 1, {}, cirrhosis).durationClass).toBe(
      occasional("temazepam", 1).durationClass,
    );
    expect(occasional("lorazepam", 1, {}, cirrhosis).durationClass).not.toBe(
      occasional("lorazepam", 1).durationClass,
    );
  });

  it("a blank is told by the name as typed", () => {
    const typed = (extendedReleaseTyped?: string): Exposure =>
      only(factsWith({ medicines: [{ ...withoutReleaseAnswer(), extendedReleaseTyped }] }));

    expect(typed("XR").durationClass).toBe("long");
    expect(typed().durationClass).toBe("intermediate");
  });

  it("C06 replacing any benzodiazepine by a longer one never shortens a window", () => {
    const order = ["ultra-short", "short", "intermediate", "long"];
    const weighed = benzodiazepines
      .map(({ id }) => occasional(id, 1))
      .sort(
        (one, other) => order.indexOf(one.durationClass ?? "") - order.indexOf(other.durationClass ?? ""),
      );

    expect(weighed.length).toBeGreaterThanOrEqual(110);
    for (const [index, exposure] of weighed.entries()) {
      const shorter = weighed[index - 1];
      if (shorter === undefined) continue;
      expect(exposure.recentHours).toBeGreaterThanOrEqual(shorter.recentHours);
      expect(exposure.gapHours).toBeGreaterThanOrEqual(shorter.gapHours);
    }
  });

  it.each(["street", "someone-else", "not-sure"] as const)(
    "C06 supply %s: content uncertain, long, recent for 72 h",
    (supply) => {
      expect(occasional("midazolam", 72, { supply })).toMatchObject({
        durationClass: "long",
        recentHours: 72,
        isRecent: true,
        isPrescribed: false,
      });
      expect(occasional("midazolam", 72 + minute, { supply })).toMatchObject({ isRecent: false });
    },
  );
});

function withoutAge(): Facts["visit"] {
  const { ageYears: _unknown, ...visit } = factsWith().visit;
  return visit;
}

function withoutReleaseAnswer(): Facts["medications"]["medicines"][number] {
  const taken = takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 1 });
  const { isExtendedRelease: _blank, ...answers } = taken.answers;
  return { ...taken, answers };
}
