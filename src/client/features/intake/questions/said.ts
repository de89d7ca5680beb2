import type { SaidDraft } from "../draft/draft.ts";
import { options } from "./question.ts";

/** Places in the form that hold a time as it was said. */
export type SaidName =
  | `medications.entries.${number}.lastDose`
  | "lifestyle.lastAlcohol"
  | "lifestyle.recreationalSedatives"
  | "lifestyle.lastFood"
  | "lifestyle.lastClearFluid";

/** Plain blocks first; a date and an exact time only if they are known. */
export const saidOptions = options(
  ["today", "Today"],
  ["this-morning", "This morning"],
  ["last-night", "Last night"],
  ["yesterday", "Yesterday"],
  ["2-3-days-ago", "2 or 3 days ago"],
  ["4-7-days-ago", "4 to 7 days ago"],
  ["1-4-weeks-ago", "1 to 4 weeks ago"],
  ["more-than-4-weeks-ago", "Over 4 weeks ago"],
  ["date", "On a date"],
  ["not-sure", "Not sure"],
);

const narrowedByTime: readonly SaidDraft["said"][] = [
  "today",
  "this-morning",
  "last-night",
  "yesterday",
  "date",
];

/** Whether a clock time may narrow this answer. */
export const mayHaveTime = (said: SaidDraft["said"]) => narrowedByTime.includes(said);
