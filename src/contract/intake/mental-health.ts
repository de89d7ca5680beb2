import { z } from "zod";
import { answer, choice } from "../fields.ts";

const everOrNow = ["never", "past", "now", "not-sure"] as const;

/** Mental-health background. Absent: not asked, which is not a "no". */
export const mentalHealthSchema = z.strictObject({
  suicidalThoughts: choice("Suicidal thoughts", [
    "none",
    "long-standing-passive-unchanged",
    "new-worse-plan-intent-or-behaviour",
    "not-sure",
  ]).optional(),
  psychosis: choice("Psychosis", everOrNow).optional(),
  mania: choice("Mania", everOrNow).optional(),
  bipolarDisorder: answer("Bipolar disorder").optional(),
  delirium: answer("Delirium").optional(),
  dementia: answer("Dementia").optional(),
  substanceUseDisorder: choice("Substance use disorder", ["no", "past", "active", "not-sure"]).optional(),
  ketamineMisuse: answer("Ketamine misuse").optional(),
});
