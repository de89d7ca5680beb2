import { placeIn } from "../answers/place.ts";
import { choicePage, yesNo } from "./kinds/choice.tsx";
import type { Page } from "./page.ts";

/** How the patient is at this moment. Asked first, because some answers need a member of staff now. */
export const nowPages: readonly Page[] = [
  choicePage({
    ...placeIn("today", "chestPainNow"),
    id: "now.chest-pain",
    part: "now",
    ask: "now.chest-pain",
    options: yesNo,
  }),
  choicePage({
    ...placeIn("today", "breathingTroubleNow"),
    id: "now.breathing-trouble",
    part: "now",
    ask: "now.breathing-trouble",
    options: yesNo,
  }),
  choicePage({
    ...placeIn("today", "seizureToday"),
    id: "now.seizure",
    part: "now",
    ask: "now.seizure",
    options: yesNo,
  }),
  choicePage({
    ...placeIn("today", "drowsyOrHardToRouse"),
    id: "now.sleepy",
    part: "now",
    ask: "now.sleepy",
    hint: "now.sleepy-hint",
    options: yesNo,
  }),
  choicePage({
    ...placeIn("mentalHealth", "suicidalThoughts"),
    id: "now.suicidal-thoughts",
    part: "now",
    ask: "now.suicidal-thoughts",
    hint: "now.suicidal-thoughts-hint",
    options: [
      { value: "none", label: "now.suicidal-thoughts-none" },
      { value: "long-standing-passive-unchanged", label: "now.suicidal-thoughts-unchanged" },
      { value: "new-worse-plan-intent-or-behaviour", label: "now.suicidal-thoughts-new" },
    ],
  }),
];
