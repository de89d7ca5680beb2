import { placeIn } from "../../answers/place.ts";
import { checklistPage } from "../kinds/checklist.tsx";
import { choicePage } from "../kinds/choice.tsx";
import type { Page } from "../page.ts";
import { condition } from "./items.ts";

/** Asked of everyone: nobody is taken for somebody who cannot be pregnant. */
export const pregnancyPages: readonly Page[] = [
  choicePage({
    ...placeIn("history", "pregnancy"),
    id: "health.pregnancy",
    part: "health",
    ask: "health.pregnancy",
    hint: "health.pregnancy-hint",
    options: [
      { value: "not-possible", label: "health.pregnancy-not-possible" },
      { value: "test-negative", label: "health.pregnancy-test-negative" },
      { value: "possible-not-tested", label: "health.pregnancy-not-tested" },
      { value: "pregnant", label: "health.pregnancy-yes" },
    ],
  }),
  checklistPage({
    id: "health.after-birth",
    part: "health",
    ask: "health.after-birth",
    askShort: "health.after-birth-short",
    items: [
      condition("breastFeeding", "health.breast-feeding"),
      condition("eclampsiaOrPreEclampsia", "health.eclampsia", "health.eclampsia-hint"),
    ],
  }),
];
