import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { checklistPage, isTicked } from "../kinds/checklist.tsx";
import { choicePage } from "../kinds/choice.tsx";
import type { Page } from "../page.ts";
import { condition, conditionAskedMore } from "./items.ts";

const id = "health.heart";

const heart = checklistPage({
  id,
  part: "health",
  ask: "health.heart",
  askShort: "health.heart-short",
  items: [
    condition("highBloodPressure", "health.high-blood-pressure"),
    conditionAskedMore("heartAttack", "health.heart-attack"),
    conditionAskedMore("heartFailure", "health.heart-failure", "health.heart-failure-hint"),
    condition("unstableAngina", "health.unstable-angina", "health.unstable-angina-hint"),
    condition("otherHeartDisease", "health.other-heart", "health.other-heart-hint"),
  ],
});

const heartAttack = choicePage({
  ...placeIn("history", "heartAttack"),
  id: "health.heart-attack",
  part: "health",
  ask: "health.heart-attack-when",
  options: [
    { value: "within-6-weeks", label: "health.within-6-weeks" },
    { value: "earlier", label: "health.longer-ago" },
  ],
});

const heartFailure = choicePage({
  ...placeIn("history", "heartFailure"),
  id: "health.heart-failure",
  part: "health",
  ask: "health.heart-failure-worse",
  hint: "health.heart-failure-worse-hint",
  options: [
    { value: "decompensated", label: "form.yes" },
    { value: "stable", label: "form.no" },
  ],
});

/** Heart and circulation, and more about what was ticked. */
export function heartPages(draft: Draft): readonly Page[] {
  const pages = [heart];
  if (isTicked(draft, id, "heartAttack")) pages.push(heartAttack);
  if (isTicked(draft, id, "heartFailure")) pages.push(heartFailure);
  return pages;
}
