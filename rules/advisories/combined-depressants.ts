import type { CombinedCause } from "../facts.ts";
import { breathingQuestionsNotAsked, breathingReasons } from "../medicines/breathing-questions.ts";
import { lastDoseReason } from "../medicines/exposure-reasons.ts";
import { namesWithKinds } from "../medicines/kind-words.ts";
import { joinWords } from "../medicines/words.ts";
import { advise, cannotTell, defineRule, notFound } from "../rule.ts";

const sources = [
  "fda-opioid-benzo-2016",
  "ketalar-label",
  "ketamine-smpc-interactions",
  "spravato-eu",
  "fda-gabapentinoid-2019",
];

const causeInWords: Readonly<Record<CombinedCause, string>> = {
  "opioid-with-sedative": "an opioid with another sedative",
  "three-strong-depressants": "three or more strong depressants",
  alcohol: "alcohol",
  "untreated-apnoea": "untreated sleep apnoea",
  "home-oxygen": "home oxygen",
  drowsy: "drowsiness now",
};

/** Sedatives that together, or with a condition, can take the breath away. */
export const combinedDepressants = defineRule({
  id: "combined-depressants",
  looksFor: "Strong depressants together, or one with alcohol, untreated apnoea, home oxygen or drowsiness",
  findings: [
    {
      topic: "combination",
      level: "stop-and-call",
      when: "opioid with a benzodiazepine on board, Z-drug, barbiturate, oxybate, or gabapentinoid with lung disease or apnoea",
    },
    {
      topic: "combination",
      level: "stop-and-call",
      when: "any strong depressant with alcohol, untreated apnoea, home oxygen, or drowsy now",
    },
    { topic: "combination", level: "stop-and-call", when: "three strong depressants" },
  ],
  needs: ["medications"],
  alsoReads: ["history", "lifestyle", "today"],
  sources,
  decide(given, { strongDepressants, combinedBecause, countedBesideOpioid, conditions }) {
    if (strongDepressants.length === 0) return notFound;
    const missing = breathingQuestionsNotAsked(given);
    if (combinedBecause.length === 0)
      return missing.length === 0
        ? notFound
        : cannotTell(`beside a strong depressant: ${missing.join("; ")}`);
    return advise([
      {
        topic: "combination",
        level: "stop-and-call",
        strength: "strong",
        sources,
        message: () => {
          const counted = [...strongDepressants, ...countedBesideOpioid];
          const causes = joinWords(combinedBecause.map((cause) => causeInWords[cause]));
          return {
            title: causes,
            text: [
              `Counted: ${namesWithKinds(counted)}. Together with ketamine: ${causes}.`,
              "Depressants add to one another and to ketamine: deep sedation, slow or absent breathing, coma and death are described. Call the clinician before anything is given.",
              "If a prescriber lets the treatment go on, the high monitoring tier applies. A regular medicine is changed by its prescriber alone.",
            ],
            reasons: [
              ...new Map(
                counted.map(({ exposure }) => [exposure.medicine.index, lastDoseReason(exposure)]),
              ).values(),
              ...breathingReasons(conditions),
            ],
            notChecked: missing,
          };
        },
      },
    ]);
  },
});
