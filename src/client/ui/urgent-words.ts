type UrgentAnswerName = "chest-pain-now" | "breathing-trouble-now" | "seizure-today" | "suicidal-thoughts";

/** Urgent answers as staff read them; the same everywhere. */
export const urgentWords: Readonly<Record<UrgentAnswerName, string>> = {
  "chest-pain-now": "chest pain now",
  "breathing-trouble-now": "trouble breathing now",
  "seizure-today": "seizure today",
  "suicidal-thoughts": "thoughts of suicide",
};

/** "chest pain now, seizure today" */
export const urgentInWords = (answers: readonly UrgentAnswerName[]): string =>
  answers.map((answer) => urgentWords[answer]).join(", ");
