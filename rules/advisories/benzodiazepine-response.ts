import type { Exposure } from "../facts.ts";
import { hasAmountDoubt } from "../medicines/amount-doubts.ts";
import { bandExposure, type ExposureBand } from "../medicines/exposure-band.ts";
import { patternReason } from "../medicines/exposure-reasons.ts";
import { medicineNames } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notApplicable, notFound } from "../rule.ts";

const sources = ["andrashko-2020", "feeney-2022", "veraart-2021", "unifesp-esk", "diekamp-2021"];

/** Benzodiazepines and the antidepressant response: contested, told both ways, for mood treatment alone. */
export const benzodiazepineResponse = defineRule({
  id: "benzodiazepine-response",
  looksFor: "A benzodiazepine on board when ketamine is given for mood",
  findings: [
    {
      topic: "dose",
      level: "inform",
      when: "purpose mood and a benzodiazepine on board, not premedication alone; worded by daily exposure",
    },
  ],
  needs: ["visit", "medications"],
  alsoReads: [],
  sources,
  decide({ visit }, { onBoard }, protocol) {
    if (visit.purpose !== "mood") return notApplicable;
    const taken = onBoard.filter(({ pattern }) => pattern !== "premedication");
    if (taken.length === 0) return notFound;
    return advise([
      {
        topic: "dose",
        level: "inform",
        strength: "contested",
        sources,
        message: () => ({
          title: "antidepressant response, studies disagree",
          text: [
            `In some studies higher benzodiazepine doses went with a weaker antidepressant response; a pooled analysis of 451 patients found no difference. Not a reason to change the medicine today. ${bandSentence(bandExposure(taken, protocol.highExposureDiazepamMgPerDay), protocol)}${doubtSentence(taken)}`,
          ],
          reasons: taken.flatMap((exposure) => [patternReason(exposure), doseReason(exposure)]),
          evidence:
            "For a weaker response: a pooled analysis of 47 patients, where higher exposure went with non-response; a randomised trial in which higher doses, not use as such, went with less benefit on day 1; a cohort of 178; a review of 24 studies of low quality. " +
            "Against: the same trial by day 3, and a pooled analysis of 451 patients given esketamine. Most are looks back at trials made for something else, and anxiety or severity may explain the difference. " +
            "The default cut-off is that of one published cohort (Andrashko 2020).",
          notChecked: ["how severe the depression is, and other reasons for a weaker response"],
        }),
      },
    ]);
  },
});

function bandSentence(band: ExposureBand, protocol: Protocol): string {
  const cutOff = `${sayQuantity(protocol.highExposureDiazepamMgPerDay, "mg/day")} diazepam-equivalent`;
  switch (band) {
    case "above-in-every-table":
      return `Exposure as told: above ${cutOff} in every equivalence table used here.`;
    case "tables-disagree":
      return `Exposure as told: equivalence tables disagree whether it is above ${cutOff}.`;
    case "below-in-every-table":
      return `Exposure as told: at or below ${cutOff} in every equivalence table used here.`;
    case "not-known":
      return `Exposure: not known, so it cannot be compared with ${cutOff}.`;
  }
}

/** The band rests on what was told, whatever that is. */
function doubtSentence(taken: readonly Exposure[]): string {
  const doubtful = taken
    .map(({ medicine }) => medicine)
    .filter((medicine) => medicine.answers.dose !== undefined && hasAmountDoubt(medicine));
  return doubtful.length === 0
    ? ""
    : ` The amount told of ${medicineNames(doubtful)} is in doubt; see what was not checked.`;
}

function doseReason({ medicine }: Exposure): { readonly path: string; readonly says: string } {
  const { dose, dosesPerDay } = medicine.answers;
  const isTold = dose !== undefined && typeof dosesPerDay === "number";
  return {
    path: `medications.entries[${medicine.index}].${dose === undefined ? "dose" : "dosesPerDay"}`,
    says: `${medicine.name}: ${isTold ? "dose and doses a day as told" : "dose or doses a day not known"}`,
  };
}
