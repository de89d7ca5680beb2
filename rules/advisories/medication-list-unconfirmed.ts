import { unexplainedQuestions } from "../medicines/direct-questions.ts";
import { unsettledList } from "../medicines/unsettled-reasons.ts";
import { advise, defineRule, notFound } from "../rule.ts";

/** A list that does not say what the patient takes, or does not fit what the direct questions say. */
export const medicationListUnconfirmed = defineRule({
  id: "medication-list-unconfirmed",
  looksFor:
    "A medication list not asked, unanswered, declined or not complete, or one that the direct questions do not bear out",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "the list was not asked, has no answer or was declined, is empty though said to be listed, or holds entries though said to be none",
    },
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "the list is said not to be complete, or nobody is sure that it is",
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
    const ofList = unsettledList(medications);
    const unexplained = unexplainedQuestions(medications);
    if (ofList.length === 0 && unexplained.length === 0) return notFound;
    return advise([
      {
        topic: "medicines",
        level: "prescriber-review",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: ofList[0]?.says ?? "the list and the questions beside it do not settle what is taken",
          text: [
            "What the patient takes is not settled. A nurse, pharmacist or prescriber may ask again and complete the list.",
          ],
          reasons: [...ofList, ...unexplained],
          notChecked: ofList.length === 0 ? [] : ["current medications"],
        }),
      },
    ]);
  },
});
