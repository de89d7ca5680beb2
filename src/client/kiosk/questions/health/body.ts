import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { checklistPage, isTicked } from "../kinds/checklist.tsx";
import { choicePage } from "../kinds/choice.tsx";
import type { Page } from "../page.ts";
import { condition, conditionAskedMore } from "./items.ts";

const id = "health.body";

const body = checklistPage({
  id,
  part: "health",
  ask: "health.body",
  askShort: "health.body-short",
  items: [
    conditionAskedMore("liverDisease", "health.liver"),
    conditionAskedMore("hyperthyroidism", "health.thyroid", "health.thyroid-hint"),
    condition("raisedEyePressure", "health.eye-pressure"),
    condition("bladderSymptoms", "health.bladder", "health.bladder-hint"),
    condition("porphyria", "health.porphyria", "health.porphyria-hint"),
  ],
});

const liver = choicePage({
  ...placeIn("history", "liverDisease"),
  id: "health.liver",
  part: "health",
  ask: "health.liver-severe",
  options: [
    { value: "cirrhosis-or-severe", label: "form.yes" },
    { value: "other", label: "form.no" },
  ],
});

const thyroid = choicePage({
  ...placeIn("history", "hyperthyroidism"),
  id: "health.thyroid",
  part: "health",
  ask: "health.thyroid-treated",
  options: [
    { value: "treated", label: "form.yes" },
    { value: "untreated", label: "form.no" },
  ],
});

/** The rest of the body, and more about what was ticked. */
export function bodyPages(draft: Draft): readonly Page[] {
  const pages = [body];
  if (isTicked(draft, id, "liverDisease")) pages.push(liver);
  if (isTicked(draft, id, "hyperthyroidism")) pages.push(thyroid);
  return pages;
}
