import { placeIn } from "../answers/place.ts";
import { checklistPage, type ChecklistItem } from "./kinds/checklist.tsx";
import { choicePage, yesNo } from "./kinds/choice.tsx";
import type { Page } from "./page.ts";

const neverPastNow = [
  { value: "never", label: "mind.never" },
  { value: "past", label: "mind.past" },
  { value: "now", label: "mind.now" },
] as const;

function diagnosis<Key extends "bipolarDisorder" | "dementia">(
  key: Key,
  label: ChecklistItem<Key>["label"],
): ChecklistItem<Key> {
  const place = placeIn("mentalHealth", key);
  return { key, label, write: (draft, answers) => place.write(draft, answers?.[key]) };
}

/** Mental-health background. Thoughts of suicide are asked at the start; sudden confusion is for staff to see. */
export const mindPages: readonly Page[] = [
  choicePage({
    ...placeIn("mentalHealth", "psychosis"),
    id: "mind.psychosis",
    part: "mind",
    ask: "mind.psychosis",
    hint: "mind.psychosis-hint",
    options: neverPastNow,
  }),
  choicePage({
    ...placeIn("mentalHealth", "mania"),
    id: "mind.mania",
    part: "mind",
    ask: "mind.mania",
    hint: "mind.mania-hint",
    options: neverPastNow,
  }),
  checklistPage({
    id: "mind.diagnoses",
    part: "mind",
    ask: "mind.diagnoses",
    askShort: "mind.diagnoses-short",
    items: [diagnosis("bipolarDisorder", "mind.bipolar"), diagnosis("dementia", "mind.dementia")],
  }),
  choicePage({
    ...placeIn("mentalHealth", "substanceUseDisorder"),
    id: "mind.substances",
    part: "mind",
    ask: "mind.substances",
    options: [
      { value: "no", label: "form.no" },
      { value: "past", label: "mind.substances-past" },
      { value: "active", label: "mind.substances-now" },
    ],
  }),
  choicePage({
    ...placeIn("mentalHealth", "ketamineMisuse"),
    id: "mind.ketamine",
    part: "mind",
    ask: "mind.ketamine",
    options: yesNo,
  }),
];
