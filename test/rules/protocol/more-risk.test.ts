import { describe, expect, it } from "vitest";
import { fixedLineForStaff } from "../../../rules/index.ts";
import { withMedications } from "../../support/builders/intake-builder.ts";
import { addedRisks, alsoTaking, listQuestionsDenied } from "../../support/added-risks.ts";
import { variedIntakes } from "../../support/builders/varied-intakes.ts";
import { beforeStart, occasional, screen } from "../../support/screening.ts";
import { shownLevels, weakenedTopics } from "../../support/topic-levels.ts";

const intakes = variedIntakes(400)
  .filter(({ medications: { entries, list } }) => list !== "listed" || entries.length > 0)
  .map((intake) => withMedications(intake, listQuestionsDenied));
const before = intakes.map(screen);

describe("more risk never means less advice, over whole intakes", () => {
  it.each(Object.entries(addedRisks))(
    "C15 C07 adding %s weakens no topic and keeps the fixed line",
    (_name, add) => {
      for (const [index, intake] of intakes.entries()) {
        const was = before[index];
        const is = screen(add(intake));
        if (was === undefined) throw new Error("not screened");
        expect(weakenedTopics(shownLevels(was), shownLevels(is)), JSON.stringify(intake)).toEqual([]);
        expect(
          is.advisories.every(
            ({ topic, fixedLine }) => topic !== "timing" || fixedLine === fixedLineForStaff,
          ),
        ).toBe(true);
      }
    },
  );
});

describe("a longer-acting medicine never has a shorter window", () => {
  const shortToLong = ["triazolam", "brotizolam", "alprazolam", "diazepam"] as const;
  const hours = [3, 7.5, 8, 8.5, 11.5, 12, 12.5, 23.5, 24, 24.5, 71.5, 72, 72.5, 200];

  it.each(shortToLong.slice(1).map((longer, index) => [shortToLong[index] ?? "", longer] as const))(
    "C06 replacing %s by %s weakens nothing",
    (shorter, longer) => {
      for (const [index, intake] of intakes.entries()) {
        const at = beforeStart(hours[index % hours.length] ?? 0);
        const withShorter = screen(alsoTaking(shorter, occasional(shorter, at))(intake));
        const withLonger = screen(alsoTaking(longer, occasional(longer, at))(intake));
        expect(
          weakenedTopics(shownLevels(withShorter), shownLevels(withLonger)).filter(
            (topic) => topic !== "also-noted",
          ),
        ).toEqual([]);
        const [windowOfShorter, windowOfLonger] = [withShorter, withLonger].map(({ timeline }) =>
          timeline?.doses.find(({ medicineId }) => medicineId === "added"),
        );
        expect(windowOfLonger?.recentUntilMs).toBeGreaterThanOrEqual(windowOfShorter?.recentUntilMs ?? 0);
        expect(windowOfLonger?.gapReachedAtMs ?? 0).toBeGreaterThanOrEqual(
          windowOfShorter?.gapReachedAtMs ?? 0,
        );
      }
    },
  );
});
