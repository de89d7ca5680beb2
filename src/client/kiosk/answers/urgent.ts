import { type UrgentAnswer, urgentAnswersIn } from "../../../contract/kiosk/urgent-answers.ts";
import type { Draft } from "./draft.ts";

/** An answer that needs a member of staff now. `isSure` is false for "not sure", which is as urgent. */
export type Urgent = { readonly answer: UrgentAnswer; readonly isSure: boolean };

/** What has to be called for now: urgent answers nobody was called for yet, or only as "not sure". */
export function newlyUrgent(draft: Draft, called: readonly Urgent[]): readonly Urgent[] {
  return urgentAnswersIn(draft)
    .map((answer) => ({ answer, isSure: isSureOf(answer, draft) }))
    .filter(({ answer, isSure }) => {
      const before = called.filter((call) => call.answer === answer);
      return before.length === 0 || (isSure && before.every((call) => !call.isSure));
    });
}

function isSureOf(answer: UrgentAnswer, { today, mentalHealth }: Draft): boolean {
  switch (answer) {
    case "chest-pain-now":
      return today?.chestPainNow === "yes";
    case "breathing-trouble-now":
      return today?.breathingTroubleNow === "yes";
    case "seizure-today":
      return (
        today?.seizureToday === "yes" ||
        (Array.isArray(today?.withdrawalSigns) && today.withdrawalSigns.includes("seizure"))
      );
    case "suicidal-thoughts":
      return mentalHealth?.suicidalThoughts === "new-worse-plan-intent-or-behaviour";
  }
}
