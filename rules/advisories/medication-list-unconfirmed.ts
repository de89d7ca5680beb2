import type { Reason } from "../assessment.ts";
import type { MedicationFacts } from "../facts.ts";
import type { MedicationListState } from "../intake.ts";
import { unexplainedQuestions } from "../medicines/direct-questions.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const unconfirmed: Readonly<Partial<Record<MedicationListState, string>>> = {
  "not-asked": "the medication list was not asked",
  "no-answer": "the medication list was asked, with no answer",
  declined: "the patient declined to say which medicines are taken",
};

/** A list that does not say what the patient takes, or does not fit what the direct questions say. */
export const medicationListUnconfirmed = defineRule({
  id: "medication-list-unconfirmed",
  looksFor:
    "A medication list not asked, unanswered or declined, or one that the direct questions do not bear out",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "the list was not asked, has no answer or was declined, is empty though said to be listed, or holds entries though said to be none",
    },
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "a direct question answered yes or not sure, or not asked, while the list shows no such medicine",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }) {
    const listReason = reasonInList(medications);
    const unexplained = unexplainedQuestions(medications);
    if (listReason === undefined && unexplained.length === 0) return notFound;
    return advise([
      {
        topic: "medicines",
        level: "prescriber-review",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: listReason?.says ?? "the list does not show a medicine that was spoken of",
          text: [
            "What the patient takes is not settled. A nurse, pharmacist or prescriber may ask again and complete the list.",
          ],
          reasons: [...(listReason === undefined ? [] : [listReason]), ...unexplained],
          notChecked: listReason === undefined ? [] : ["current medications"],
        }),
      },
    ]);
  },
});

/** Why the list itself settles nothing; undefined when it is listed or confirmed none, and looks it. */
function reasonInList({ list, medicines }: MedicationFacts): Reason | undefined {
  const says = unconfirmed[list] ?? contradiction(list, medicines.length);
  return says === undefined ? undefined : { path: "medications.list", says };
}

function contradiction(list: MedicationListState, count: number): string | undefined {
  if (list === "listed" && count === 0) return "medicines are said to be listed, and none is";
  if (list === "confirmed-none" && count > 0) return "said to take no medicine, and one is listed";
  return undefined;
}
