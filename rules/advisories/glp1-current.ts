import type { MedicineFacts } from "../facts.ts";
import { currentMedicines } from "../medicines/current-use.ts";
import { joinWords, medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["glp1-multisociety-2024"];

/** GLP-1 medicines slow the stomach: food may still be there after fasting. */
export const glp1Current = defineRule({
  id: "glp1-current",
  looksFor: "A GLP-1 medicine taken now",
  findings: [
    {
      topic: "today",
      level: "prescriber-review",
      when: "with stomach symptoms or in dose escalation, or when either is not known",
    },
    { topic: "today", level: "inform", when: "without stomach symptoms and not in dose escalation" },
  ],
  needs: ["medications"],
  alsoReads: ["today"],
  sources,
  decide({ medications, today }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "glp1", protocol);
    if (medicines.length === 0) return notFound;
    const symptoms = today?.stomachSymptoms;
    const escalating = medicines.filter(({ answers }) => answers.isInDoseEscalation !== "no");
    const isForReview = symptoms !== "no" || escalating.length > 0;
    return advise([
      {
        topic: "today",
        level: isForReview ? "prescriber-review" : "inform",
        strength: "moderate",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)}: the stomach may not be empty after fasting`,
          text: isForReview
            ? [
                `More likely with ${joinWords(whyMore(symptoms !== "no", escalating), "and")}. A prescriber reviews this before the start.`,
              ]
            : [],
          reasons: [
            ...medicineReasons(medicines),
            ...escalating.map(escalationReason),
            ...(symptoms === "no"
              ? []
              : [
                  {
                    path: "today.stomachSymptoms",
                    says: `stomach symptoms: ${symptoms?.replace("-", " ") ?? "not asked"}`,
                  },
                ]),
          ],
        }),
      },
    ]);
  },
});

function whyMore(mayHaveSymptoms: boolean, escalating: readonly MedicineFacts[]): readonly string[] {
  const words: string[] = [];
  if (mayHaveSymptoms) words.push("stomach symptoms");
  if (escalating.length > 0) words.push("a dose being raised");
  return words;
}

function escalationReason({ index, name, answers }: MedicineFacts) {
  return {
    path: `medications.entries[${index}].isInDoseEscalation`,
    says: `${name}: dose being raised: ${answers.isInDoseEscalation?.replace("-", " ") ?? "not said"}`,
  };
}
