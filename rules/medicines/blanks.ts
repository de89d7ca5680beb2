import type { MedicineFacts } from "../facts.ts";
import type { Medicine } from "../intake.ts";

type Question = { readonly asks: string; readonly isBlank: (answers: Medicine) => boolean };

const questions: readonly Question[] = [
  { asks: "how often it is taken", isBlank: ({ pattern }) => pattern === undefined },
  { asks: "days used in the last 14", isBlank: ({ daysUsedInLast14 }) => daysUsedInLast14 === undefined },
  { asks: "the last dose", isBlank: ({ lastDose }) => lastDose === undefined },
  { asks: "who prescribed it, or where it came from", isBlank: ({ supply }) => supply === undefined },
  {
    asks: "what it is taken for, seizures among it",
    isBlank: ({ takenFor }) => takenFor === undefined || takenFor.length === 0,
  },
  {
    asks: "whether a dose was missed or cut",
    isBlank: ({ missedOrCutInLast28Days }) => missedOrCutInLast28Days === undefined,
  },
  { asks: "extended release", isBlank: ({ isExtendedRelease }) => isExtendedRelease === undefined },
  { asks: "the prescriber's plan", isBlank: ({ prescribersPlan }) => prescribersPlan === undefined },
];

/** "clonazepam, where it came from: not asked", one for each question about a sedative that was left blank. */
export function blanksOf({ name, answers }: MedicineFacts): readonly string[] {
  return questions.filter(({ isBlank }) => isBlank(answers)).map(({ asks }) => `${name}, ${asks}: not asked`);
}

/**
 * True when a blank could hide that the use is not what it looks like: where it came from, what it is for, or a form that
 * lasts longer. What else is blank already counts as recent, or as regular.
 */
export function hasTellingBlank({
  answers: { supply, takenFor, isExtendedRelease },
}: MedicineFacts): boolean {
  return (
    supply === undefined || takenFor === undefined || takenFor.length === 0 || isExtendedRelease === undefined
  );
}

/** True when nothing about the use is blank or unsure, so that a plan that was told can be relied on. */
export function isFullyTold({ answers, lastDose }: MedicineFacts): boolean {
  const { pattern, daysUsedInLast14, supply, takenFor, isExtendedRelease, missedOrCutInLast28Days } = answers;
  if (lastDose === undefined || takenFor === undefined || takenFor.length === 0) return false;
  return (
    isSure(pattern) &&
    isSure(daysUsedInLast14) &&
    isSure(supply) &&
    isSure(isExtendedRelease) &&
    isSure(missedOrCutInLast28Days)
  );
}

function isSure(answer: string | number | undefined): boolean {
  return answer !== undefined && answer !== "not-sure";
}
