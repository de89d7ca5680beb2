import type { Medications } from "../../../../../rules/index.ts";
import { choice, type QuestionsOf, yesNo } from "../question.ts";

export const medicationListQuestions: QuestionsOf<Omit<Medications, "entries">> = {
  list: choice("Medication list", {
    listed: "Listed",
    "confirmed-none": "Confirmed: takes nothing",
    declined: "Declined to say",
    "no-answer": "Asked, no answer",
    "not-asked": "Not asked",
  }),
  isComplete: { ...yesNo("The list is complete"), isNoNoted: true },
  onlyNowAndThen: yesNo("Anything taken only now and then, for sleep, flying or panic"),
  fromSomeoneElse: yesNo("Anything from someone else, or without a prescription"),
  stoppedRecently: yesNo("Anything stopped recently"),
  forAnxietySleepOrSeizures: yesNo(
    "Anything for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal",
  ),
};
