import { type ChoiceQuestion, options, yesNo } from "./question.ts";

export const listStateOptions = options(
  ["listed", "Listed below"],
  ["confirmed-none", "Confirmed: none"],
  ["declined", "Declined to say"],
  ["no-answer", "Asked, no answer"],
  ["not-asked", "Not asked yet"],
);

/** Asked once something is listed: whoever names two medicines may have forgotten a third. */
export const isListComplete = yesNo(
  "medications.isComplete",
  "Is the list complete?",
  "Whether these are all the medicines, as far as the patient knows",
);

/** Asked at every visit, whatever the list says: what a list of daily medicines leaves out. */
export const directQuestions: readonly ChoiceQuestion[] = [
  yesNo("medications.onlyNowAndThen", "Anything taken only now and then, for sleep, flying or panic?"),
  yesNo("medications.fromSomeoneElse", "Anything from someone else, or without a prescription?"),
  yesNo("medications.stoppedRecently", "Anything stopped in the last month?"),
  yesNo(
    "medications.forAnxietySleepOrSeizures",
    "Anything for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal?",
  ),
];
