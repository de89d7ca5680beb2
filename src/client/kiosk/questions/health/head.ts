import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { checklistPage, isTicked } from "../kinds/checklist.tsx";
import { choicePage } from "../kinds/choice.tsx";
import type { Page } from "../page.ts";
import { condition, conditionAskedMore } from "./items.ts";

const id = "health.head";

const head = checklistPage({
  id,
  part: "health",
  ask: "health.head",
  askShort: "health.head-short",
  items: [
    conditionAskedMore("stroke", "health.stroke", "health.stroke-hint"),
    condition("aneurysmOrArteriovenousMalformation", "health.aneurysm", "health.aneurysm-hint"),
    condition("intracerebralHaemorrhage", "health.brain-bleed"),
    condition("raisedIntracranialPressure", "health.head-pressure"),
    condition("seizureDisorder", "health.seizure-disorder"),
  ],
});

const stroke = choicePage({
  ...placeIn("history", "stroke"),
  id: "health.stroke",
  part: "health",
  ask: "health.stroke-when",
  options: [
    { value: "within-6-months", label: "health.within-6-months" },
    { value: "earlier", label: "health.longer-ago" },
  ],
});

/** Head and brain, and more about what was ticked. */
export const headPages = (draft: Draft): readonly Page[] =>
  isTicked(draft, id, "stroke") ? [head, stroke] : [head];
