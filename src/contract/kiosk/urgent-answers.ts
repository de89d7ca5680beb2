/** Answers that need a member of staff now. Free of packages. */

export const urgentAnswers = [
  "chest-pain-now",
  "breathing-trouble-now",
  "seizure-today",
  "suicidal-thoughts",
] as const;

export type UrgentAnswer = (typeof urgentAnswers)[number];
