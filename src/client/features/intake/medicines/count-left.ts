import { get } from "react-hook-form";
import type { Vocabulary } from "../../../../../rules/recognise/index.ts";
import { isDateAndTime, problemOfDateAndTime } from "../draft/date-and-time.ts";
import type { Draft } from "../draft/draft.ts";
import { isAsking, kindOf } from "./medicine-kind.ts";
import { unansweredOf } from "./questions-for.ts";
import { historyGroups } from "../questions/history.ts";
import { escortQuestion, fastingTimes, substanceQuestions, substanceTimes } from "../questions/lifestyle.ts";
import { directQuestions, isListComplete } from "../questions/medications.ts";
import { mentalHealthQuestions } from "../questions/mental-health.ts";
import type { SectionId } from "../questions/sections.ts";
import { todayQuestions } from "../questions/today.ts";
import { visitFields } from "../questions/visit.ts";
import { readingNumbers } from "../questions/vitals.ts";

const historyNames = historyGroups.flatMap(({ questions }) => questions.map(({ name }) => name));
const lifestyleNames = [
  ...[...Object.values(substanceTimes), ...fastingTimes].map(({ name }) => `${name}.said`),
  ...substanceQuestions.map(({ name }) => name),
  escortQuestion.name,
];
const todayNames = [...todayQuestions.map(({ name }) => name), "today.withdrawalSigns"];
const measuredNames = [
  ...["takenAt", "isOnOxygen", "moaas", ...readingNumbers.map(({ key }) => key)].map(
    (key) => `vitals.first.${key}`,
  ),
  "vitals.weightKg",
];

/** A date and time that cannot be read is no answer yet. */
const isAnswered = (name: string, written: unknown): boolean =>
  written !== "" &&
  !(isDateAndTime(name) && typeof written === "string" && problemOfDateAndTime(written) !== undefined);

/** Questions of each part that nobody has answered yet. What is only asked if known is not counted. */
export function countLeft(draft: Draft, vocabulary: Vocabulary): Readonly<Record<SectionId, number>> {
  const blank = (names: readonly string[]) =>
    names.filter((name) => !isAnswered(name, get(draft, name))).length;
  const { list, entries } = draft.medications;
  const ofMedicines = entries.reduce((sum, medicine) => {
    const kind = kindOf(medicine, vocabulary);
    return sum + unansweredOf(kind, medicine) + (isAsking(kind) ? 1 : 0);
  }, 0);
  const isListBlank = list === "" || list === "not-asked" || (list === "listed" && entries.length === 0);
  const ofList = [...directQuestions, ...(list === "listed" ? [isListComplete] : [])];
  return {
    visit: blank(visitFields),
    medications: blank(ofList.map(({ name }) => name)) + (isListBlank ? 1 : 0) + ofMedicines,
    history: blank(historyNames),
    "mental-health": blank(mentalHealthQuestions.map(({ name }) => name)),
    lifestyle: blank(lifestyleNames),
    vitals: blank([...todayNames, ...measuredNames]),
  };
}
