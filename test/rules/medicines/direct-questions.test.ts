import { describe, expect, it } from "vitest";
import type { DrugClass } from "../../../rules/drug.ts";
import type { MedicationFacts, MedicineFacts } from "../../../rules/facts.ts";
import {
  haveDirectQuestionsPlainAnswers,
  unexplainedQuestions,
} from "../../../rules/medicines/direct-questions.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";

type Question = "onlyNowAndThen" | "fromSomeoneElse" | "stoppedRecently" | "forAnxietySleepOrSeizures";

const asks: Readonly<Record<Question, string>> = {
  onlyNowAndThen: "anything taken only now and then",
  fromSomeoneElse: "anything from someone else or without a prescription",
  stoppedRecently: "anything stopped recently",
  forAnxietySleepOrSeizures:
    "anything for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal",
};
const questions = Object.keys(asks) as Question[];

const sertraline = (taken: Parameters<typeof takenOther>[2] = {}) =>
  takenOther("sertraline", ["none"], { takenFor: ["other"], ...taken });
const listing = (medicines: readonly MedicineFacts[], answers: Partial<MedicationFacts>) =>
  factsWith({ medicines, medications: answers }).medications;

describe("a direct question that the list does not bear out", () => {
  it.each(questions)("%s: yes, not sure and not asked are told; no is not", (question) => {
    const told = (answer: "yes" | "no" | "not-sure" | undefined) =>
      unexplainedQuestions(listing([sertraline()], { [question]: answer }));
    const path = `medications.${question}`;

    expect(told("yes")).toEqual([{ path, says: `${asks[question]}: yes; the list shows none` }]);
    expect(told("not-sure")).toEqual([{ path, says: `${asks[question]}: not sure; the list shows none` }]);
    expect(told(undefined)).toEqual([{ path, says: `${asks[question]}: not asked; the list shows none` }]);
    expect(told("no")).toEqual([]);
  });

  it.each<[Question, string, MedicineFacts]>([
    ["onlyNowAndThen", "as needed", sertraline({ pattern: "as-needed" })],
    ["onlyNowAndThen", "taken once", sertraline({ pattern: "one-off" })],
    ["fromSomeoneElse", "from someone else", sertraline({ supply: "someone-else" })],
    ["fromSomeoneElse", "from the street", sertraline({ supply: "street" })],
    ["fromSomeoneElse", "over the counter", sertraline({ supply: "over-the-counter" })],
    ["stoppedRecently", "stopped", sertraline({ pattern: "stopped" })],
    ...(["anxiety", "sleep", "panic", "seizures", "spasticity", "withdrawal"] as const)
      .map(
        (purpose) =>
          ["forAnxietySleepOrSeizures", `taken for ${purpose}`, sertraline({ takenFor: [purpose] })] as const,
      )
      .map((row) => [...row] as [Question, string, MedicineFacts]),
  ])("%s is borne out by an entry %s", (question, _entry, medicine) => {
    expect(unexplainedQuestions(listing([sertraline(), medicine], { [question]: "yes" }))).toEqual([]);
  });

  it.each<DrugClass>([
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
  ])(
    "a %s bears out the question about anxiety, sleep and seizures, whatever it is said to be for",
    (kind) => {
      const medicine = takenOther("such a one", [kind], { takenFor: ["other"] });

      expect(unexplainedQuestions(listing([medicine], { forAnxietySleepOrSeizures: "yes" }))).toEqual([]);
    },
  );

  it("one purpose of several bears out the question about anxiety, sleep and seizures", () => {
    const medicine = sertraline({ takenFor: ["pain", "seizures", "other"] });

    expect(unexplainedQuestions(listing([medicine], { forAnxietySleepOrSeizures: "yes" }))).toEqual([]);
  });

  it.each<[Question, MedicineFacts]>([
    ["onlyNowAndThen", sertraline({ pattern: "regular" })],
    ["fromSomeoneElse", sertraline({ supply: "not-sure" })],
    ["stoppedRecently", sertraline({ pattern: "as-needed" })],
    ["forAnxietySleepOrSeizures", sertraline({ takenFor: ["pain", "catatonia", "other"] })],
    ["forAnxietySleepOrSeizures", takenOther("oxycodone", ["opioid"], { takenFor: undefined })],
  ])("%s is not borne out by an entry that is no such medicine", (question, medicine) => {
    expect(unexplainedQuestions(listing([medicine], { [question]: "yes" }))).toHaveLength(1);
  });
});

describe("whether every direct question has a plain answer", () => {
  it("yes and no are plain", () => {
    expect(haveDirectQuestionsPlainAnswers(listing([], {}))).toBe(true);
    expect(haveDirectQuestionsPlainAnswers(listing([], { stoppedRecently: "yes" }))).toBe(true);
  });

  it.each(questions)("%s not sure, or not asked, is not", (question) => {
    expect(haveDirectQuestionsPlainAnswers(listing([], { [question]: "not-sure" }))).toBe(false);
    expect(haveDirectQuestionsPlainAnswers(listing([], { [question]: undefined }))).toBe(false);
  });
});
