import { describe } from "vitest";
import { medicationListUnconfirmed } from "../../../rules/advisories/medication-list-unconfirmed.ts";
import type { MedicationFacts } from "../../../rules/facts.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

const review = ["medicines: prescriber-review"];
const asked = (medications: Partial<MedicationFacts>) => factsWith({ medications });
const sertraline = takenOther("sertraline", ["none"], { takenFor: ["other"] });

describe("C03 only a confirmed none means none", () => {
  specify(medicationListUnconfirmed, [
    { when: "confirmed none", facts: factsWith(), finds: "not-found" },
    { when: "listed", facts: factsWith({ medicines: [sertraline] }), finds: "not-found" },
    { when: "not asked", facts: asked({ list: "not-asked" }), finds: review, says: ["was not asked"] },
    { when: "no answer", facts: asked({ list: "no-answer" }), finds: review, says: ["with no answer"] },
    { when: "declined", facts: asked({ list: "declined" }), finds: review, says: ["declined to say"] },
    {
      when: "declined, though one is listed",
      facts: factsWith({ medicines: [sertraline], medications: { list: "declined" } }),
      finds: review,
    },
    {
      when: "said to be listed, and none is",
      facts: asked({ list: "listed" }),
      finds: review,
      says: ["medicines are said to be listed, and none is"],
    },
    {
      when: "said to be none, and one is listed",
      facts: factsWith({ medicines: [sertraline], medications: { list: "confirmed-none" } }),
      finds: review,
      says: ["said to take no medicine, and one is listed"],
    },
  ]);
});

describe("C03 a list that is not all is not confirmed", () => {
  specify(medicationListUnconfirmed, [
    {
      when: "listed, and said to be complete",
      facts: factsWith({ medicines: [sertraline], medications: { isComplete: "yes" } }),
      finds: "not-found",
    },
    { when: "confirmed none, and said to be all", facts: asked({ isComplete: "yes" }), finds: "not-found" },
    {
      when: "listed, and said not to be complete",
      facts: factsWith({ medicines: [sertraline], medications: { isComplete: "no" } }),
      finds: review,
      says: ["the list is said not to be complete"],
    },
    {
      when: "listed, and nobody is sure that it is complete",
      facts: factsWith({ medicines: [sertraline], medications: { isComplete: "not-sure" } }),
      finds: review,
      says: ["not sure that the list is complete"],
    },
    {
      when: "said to take none, and said not to be complete",
      facts: asked({ isComplete: "no" }),
      finds: review,
      says: ["said to take no medicine, and the list is said not to be complete"],
    },
    {
      when: "said to take none, and nobody is sure that this is all",
      facts: asked({ isComplete: "not-sure" }),
      finds: review,
      says: ["said to take no medicine, and not sure that the list is complete"],
    },
    {
      when: "no answer, and said not to be complete: both are told",
      facts: asked({ list: "no-answer", isComplete: "no" }),
      finds: review,
      says: ["with no answer", "the list is said not to be complete"],
    },
  ]);
});

const questions = [
  {
    question: "onlyNowAndThen",
    shownBy: [takenBenzodiazepine("alprazolam", { pattern: "as-needed", takenFor: ["other"] })],
  },
  {
    question: "onlyNowAndThen",
    shownBy: [takenOther("ibuprofen", ["none"], { pattern: "one-off", takenFor: ["pain"] })],
  },
  {
    question: "fromSomeoneElse",
    shownBy: [takenOther("zolpidem", ["z-drug"], { supply: "someone-else" })],
  },
  { question: "fromSomeoneElse", shownBy: [takenOther("oxycodone", ["opioid"], { supply: "street" })] },
  {
    question: "fromSomeoneElse",
    shownBy: [takenOther("diphenhydramine", ["sedating-antihistamine"], { supply: "over-the-counter" })],
  },
  {
    question: "stoppedRecently",
    shownBy: [takenBenzodiazepine("diazepam", { pattern: "stopped" })],
  },
  {
    question: "forAnxietySleepOrSeizures",
    shownBy: [takenOther("sertraline", ["none"], { takenFor: ["anxiety"] })],
  },
  {
    question: "forAnxietySleepOrSeizures",
    shownBy: [takenOther("gabapentin", ["gabapentinoid"], { takenFor: ["pain"] })],
  },
] as const;

describe("C04 a direct question that the list does not bear out", () => {
  specify(
    medicationListUnconfirmed,
    questions.flatMap(({ question, shownBy }): readonly Scenario[] => {
      const about = `${question}, shown by ${shownBy[0].name}`;
      return [
        ...(["yes", "not-sure", undefined] as const).flatMap((answer): readonly Scenario[] => [
          {
            when: `${about}: ${answer ?? "not asked"}, and another medicine listed`,
            facts: factsWith({ medicines: [sertraline], medications: { [question]: answer } }),
            finds: review,
            says: [`${answer?.replace("-", " ") ?? "not asked"}; the list shows none`],
          },
          {
            when: `${about}: ${answer ?? "not asked"}, and listed`,
            facts: factsWith({ medicines: [sertraline, ...shownBy], medications: { [question]: answer } }),
            finds: "not-found",
          },
        ]),
      ];
    }),
  );

  specify(medicationListUnconfirmed, [
    {
      when: "C03 confirmed none, yet something for sleep now and then",
      facts: asked({ onlyNowAndThen: "yes", forAnxietySleepOrSeizures: "yes" }),
      finds: review,
      says: ["anything taken only now and then: yes", "alcohol withdrawal: yes"],
    },
  ]);
});
