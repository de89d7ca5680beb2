import type { CombinedCause, StrongDepressant } from "../facts.ts";
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

/** Causes that the names of the medicines already tell. */
const toldByNames: readonly CombinedCause[] = ["opioid-with-sedative", "three-strong-depressants"];
const namesInTitle = 3;

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
    if (combinedBecause.length === 0) return missing.length === 0 ? notFound : cannotTell(...missing);
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
            title: combinationInWords(medicineNamesOf(counted), combinedBecause),
            text: [
              `Counted: ${namesWithKinds(counted)}. Together with ketamine: ${causes}.`,
              "Deep sedation, slow or absent breathing, coma and death are described. Call the clinician before anything is given. If a prescriber lets the treatment go on, the high monitoring tier applies.",
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

function medicineNamesOf(counted: readonly StrongDepressant[]): readonly string[] {
  return [...new Set(counted.map(({ exposure }) => exposure.medicine.name))];
}

/** "oxyCODONE with diazePAM", "zolpidem with alcohol and untreated sleep apnoea". */
function combinationInWords(names: readonly string[], because: readonly CombinedCause[]): string {
  const conditions = because
    .filter((cause) => !toldByNames.includes(cause))
    .map((cause) => causeInWords[cause]);
  const more = names.length - namesInTitle;
  const shown = [...names.slice(0, namesInTitle), ...(more > 0 ? [`${String(more)} more`] : [])];
  if (conditions.length > 0) return `${joinWords(shown)} with ${joinWords(conditions)}`;
  const [first = "", ...others] = shown;
  return others.length > 0
    ? `${first} with ${joinWords(others)}`
    : `${first}: ${joinWords(because.map((cause) => causeInWords[cause]))}`;
}
