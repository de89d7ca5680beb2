import type { MentalHealth } from "../../../../../rules/index.ts";
import { choice, notSure, type QuestionsOf, yesNo } from "../question.ts";

const everOrNow = { never: "Never", past: "In the past", now: "Now", ...notSure };

export const mentalHealthQuestions: QuestionsOf<MentalHealth> = {
  suicidalThoughts: choice("Thoughts of suicide", {
    none: "None",
    "long-standing-passive-unchanged": "Long-standing, passive, unchanged",
    "new-worse-plan-intent-or-behaviour": "New, worse, with a plan, intent or behaviour",
    ...notSure,
  }),
  psychosis: choice("Psychosis", everOrNow),
  mania: choice("Mania", everOrNow),
  bipolarDisorder: yesNo("Bipolar disorder"),
  delirium: yesNo("Delirium now"),
  dementia: yesNo("Dementia"),
  substanceUseDisorder: choice("Alcohol or drug use disorder", {
    no: "No",
    past: "In the past",
    active: "Active",
    ...notSure,
  }),
  ketamineMisuse: yesNo("Ketamine misuse"),
};
