/** The direct questions beside the list, and which entry of the list answers to which. */
import type { Reason } from "../assessment.ts";
import type { DrugClass } from "../drug.ts";
import type { MedicationFacts, MedicineFacts } from "../facts.ts";
import type { TakenFor } from "../intake.ts";

type DirectQuestion = {
  readonly question: "onlyNowAndThen" | "fromSomeoneElse" | "stoppedRecently" | "forAnxietySleepOrSeizures";
  readonly asks: string;
  /** True when this entry is such a medicine. */
  readonly isShownBy: (medicine: MedicineFacts) => boolean;
};

const purposes: readonly TakenFor[] = ["anxiety", "sleep", "panic", "seizures", "spasticity", "withdrawal"];

/** Classes that are taken for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal. */
const classesForThem: readonly DrugClass[] = [
  "benzodiazepine",
  "z-drug",
  "barbiturate",
  "gabapentinoid",
  "oxybate",
  "phenibut",
  "muscle-relaxant",
  "sedating-antihistamine",
  "sedating-bedtime-medicine",
  "orexin-antagonist",
  "lamotrigine",
];

const questions: readonly DirectQuestion[] = [
  {
    question: "onlyNowAndThen",
    asks: "anything taken only now and then",
    isShownBy: ({ answers: { pattern } }) => pattern === "as-needed" || pattern === "one-off",
  },
  {
    question: "fromSomeoneElse",
    asks: "anything from someone else or without a prescription",
    isShownBy: ({ answers: { supply } }) =>
      supply === "someone-else" || supply === "street" || supply === "over-the-counter",
  },
  {
    question: "stoppedRecently",
    asks: "anything stopped recently",
    isShownBy: ({ answers: { pattern } }) => pattern === "stopped",
  },
  {
    question: "forAnxietySleepOrSeizures",
    asks: "anything for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal",
    isShownBy: ({ answers: { takenFor }, classes }) =>
      takenFor?.some((purpose) => purposes.includes(purpose)) === true ||
      classesForThem.some((each) => classes.includes(each)),
  },
];

/** Whether each was answered yes or no: a list that shows such a medicine does not answer for what somebody is not sure of. */
export function haveDirectQuestionsPlainAnswers(medications: MedicationFacts): boolean {
  return questions.every(({ question }) => medications[question] === "no" || medications[question] === "yes");
}

const noReasons: readonly Reason[] = [];
const answerInWords = { yes: "yes", "not-sure": "not sure" } as const;

/** Questions answered yes or not sure, or never asked, that no entry answers to; empty when there are none. */
export function unexplainedQuestions(medications: MedicationFacts): readonly Reason[] {
  let found: Reason[] | undefined;
  for (const { question, asks, isShownBy } of questions) {
    const answer = medications[question];
    if (answer === "no" || medications.medicines.some(isShownBy)) continue;
    const said = answer === undefined ? "not asked" : answerInWords[answer];
    (found ??= []).push({ path: `medications.${question}`, says: `${asks}: ${said}; the list shows none` });
  }
  return found ?? noReasons;
}
