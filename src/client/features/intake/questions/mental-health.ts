import { type ChoiceQuestion, options, yesNo } from "./question.ts";

const neverPastNow = options(
  ["never", "Never"],
  ["past", "In the past"],
  ["now", "Now"],
  ["not-sure", "Not sure"],
);

export const mentalHealthQuestions: readonly ChoiceQuestion[] = [
  {
    name: "mentalHealth.suicidalThoughts",
    label: "Thoughts of suicide",
    hint: "Ask today, in your own words. New, worse or not sure means: call the clinician now.",
    options: options(
      ["none", "None"],
      ["long-standing-passive-unchanged", "Long-standing, passive, unchanged"],
      ["new-worse-plan-intent-or-behaviour", "New or worse, or with a plan, intent or behaviour"],
      ["not-sure", "Not sure"],
    ),
  },
  {
    name: "mentalHealth.psychosis",
    label: "Psychosis",
    hint: "Hearing or seeing things, fixed false beliefs",
    options: neverPastNow,
  },
  { name: "mentalHealth.mania", label: "Mania", options: neverPastNow },
  yesNo("mentalHealth.bipolarDisorder", "Bipolar disorder"),
  yesNo("mentalHealth.delirium", "Delirium", "Sudden confusion"),
  yesNo("mentalHealth.dementia", "Dementia"),
  {
    name: "mentalHealth.substanceUseDisorder",
    label: "Substance use disorder",
    options: options(["no", "No"], ["past", "In the past"], ["active", "Active"], ["not-sure", "Not sure"]),
  },
  yesNo("mentalHealth.ketamineMisuse", "Ketamine misuse, ever"),
];
