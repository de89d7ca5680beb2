import type { Level } from "../../../rules/assessment.ts";
import type { Advice } from "../table.ts";

/** Section 6b, a line a question: the answers that lead to stop-and-call, to review, to inform. "not-sure" takes the worst. */
const conditions: readonly (readonly [question: string, stop: string, review?: string, inform?: string])[] = [
  ["aneurysmOrArteriovenousMalformation", "yes"],
  ["intracerebralHaemorrhage", "yes"],
  ["raisedIntracranialPressure", "yes"],
  ["eclampsiaOrPreEclampsia", "yes"],
  ["hyperthyroidism", "untreated"],
  ["ketamineAllergy", "yes"],
  ["heartAttack", "within-6-weeks", "earlier"],
  ["unstableAngina", "yes"],
  ["heartFailure", "decompensated", "stable"],
  ["stroke", "within-6-months", "earlier"],
  ["otherHeartDisease", "", "yes"],
  ["pregnancy", "pregnant", "possible-not-tested"],
  ["breastFeeding", "", "yes"],
  ["psychosis", "now", "past"],
  ["mania", "now", "past"],
  ["delirium", "yes"],
  ["dementia", "", "yes"],
  ["liverDisease", "", "cirrhosis-or-severe", "other"],
  ["homeOxygen", "", "yes"],
  ["sleepApnoea", "", "untreated"],
  ["seizureDisorder", "", "yes"],
  ["raisedEyePressure", "", "yes"],
  ["bladderSymptoms", "", "yes"],
  ["porphyria", "", "yes"],
  ["badReactionLastTime", "", "yes"],
  ["substanceUseDisorder", "", "active"],
  ["ketamineMisuse", "", "yes"],
  ["highBloodPressure", "", "", "yes"],
  ["bipolarDisorder", "", "", "yes"],
];

const levels: readonly Level[] = ["stop-and-call", "prescriber-review", "inform"];

function rowsOf([question, ...answers]: (typeof conditions)[number]): Advice["rows"] {
  const worst = answers.findIndex((answer) => answer !== "");
  return answers.flatMap((answer, index) => {
    const level = levels[index];
    if (answer === "" || level === undefined) return [];
    const unsure = index === worst ? ` | ${question}=not-sure` : "";
    return [["history", level, `${question}=${answer}${unsure}`] as const];
  });
}

export const historyTables: readonly Advice[] = [
  {
    rule: "contraindication",
    of: "patient",
    hit: "every",
    rows: [...conditions.flatMap(rowsOf), ["history", "prescriber-review", "minor"]],
  },
];
