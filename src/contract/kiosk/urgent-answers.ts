/** Answers that need a member of staff now. Free of packages. */

export const urgentAnswers = [
  "chest-pain-now",
  "breathing-trouble-now",
  "seizure-today",
  "suicidal-thoughts",
] as const;

export type UrgentAnswer = (typeof urgentAnswers)[number];

/** The answers that can be urgent, as the intake words them. */
export type UrgentQuestions = {
  readonly today?:
    | {
        readonly chestPainNow?: string | undefined;
        readonly breathingTroubleNow?: string | undefined;
        readonly seizureToday?: string | undefined;
        readonly withdrawalSigns?: readonly string[] | string | undefined;
      }
    | undefined;
  readonly mentalHealth?: { readonly suicidalThoughts?: string | undefined } | undefined;
};

const isYesOrNotSure = (answer: string | undefined) => answer === "yes" || answer === "not-sure";

/** What is urgent in these answers, in the order above. "Not sure" is as urgent as yes; not asked is not urgent by itself. */
export function urgentAnswersIn({ today, mentalHealth }: UrgentQuestions): readonly UrgentAnswer[] {
  const signs = today?.withdrawalSigns;
  const isUrgent: Readonly<Record<UrgentAnswer, boolean>> = {
    "chest-pain-now": isYesOrNotSure(today?.chestPainNow),
    "breathing-trouble-now": isYesOrNotSure(today?.breathingTroubleNow),
    "seizure-today":
      isYesOrNotSure(today?.seizureToday) || (Array.isArray(signs) && signs.includes("seizure")),
    "suicidal-thoughts":
      mentalHealth?.suicidalThoughts === "new-worse-plan-intent-or-behaviour" ||
      mentalHealth?.suicidalThoughts === "not-sure",
  };
  return urgentAnswers.filter((answer) => isUrgent[answer]);
}
