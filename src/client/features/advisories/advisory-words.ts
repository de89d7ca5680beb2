import type { Assessment, Level, Strength } from "../../../../rules/index.ts";

/** How well a statement is supported, as people are told it. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  strong: "strong evidence",
  moderate: "moderate evidence",
  weak: "weak evidence",
  contested: "studies disagree",
  "clinic-default": "clinic default, needs the medical director’s sign-off",
};

export const countWords: Readonly<Record<Level, string>> = {
  "stop-and-call": "stop-and-call",
  "prescriber-review": "to review",
  inform: "to know",
};

/** Advisories of one level in a result. */
export function countOf({ advisories }: Assessment, level: Level): number {
  return advisories.filter((advisory) => advisory.level === level).length;
}
