import { z } from "zod";
import { complaint } from "../complaint.ts";
import { answer, choice, measure } from "../fields.ts";

const signs = ["tremor", "sweating", "palpitations", "confusion", "seizure"] as const;

const plausibleGlucose = { "mmol/L": { min: 1, max: 50 }, "mg/dL": { min: 18, max: 900 } } as const;

const fastingGlucose = z
  .strictObject({
    value: measure("Fasting glucose", { min: 0, max: 900 }),
    unit: choice("Unit of the glucose", ["mmol/L", "mg/dL"]),
  })
  .check(({ value: glucose, issues }) => {
    const { value, unit } = glucose;
    const { min, max } = plausibleGlucose[unit];
    if (value >= min && value <= max) return;
    const message = `Fasting glucose ${value}\u00a0${unit} is outside ${min}-${max}\u00a0${unit}. Check the unit.`;
    issues.push(complaint(glucose, ["value"], message));
  });

/** How the patient is now. An empty list of withdrawal signs: asked, none; absent: not asked. */
export const todaySchema = z.strictObject({
  seizureToday: answer("Seizure today").optional(),
  chestPainNow: answer("Chest pain now").optional(),
  breathingTroubleNow: answer("Breathing trouble now").optional(),
  drowsyOrHardToRouse: answer("Drowsy or hard to rouse").optional(),
  intoxicatedNow: answer("Intoxicated now").optional(),
  withdrawalSigns: z
    .union([z.array(choice("Withdrawal sign", signs)).max(signs.length), z.literal("not-sure")], {
      error: `Withdrawal signs must be a list of ${signs.join(", ")}, or "not-sure".`,
    })
    .optional(),
  stomachSymptoms: answer("Stomach symptoms").optional(),
  fastingGlucose: fastingGlucose.optional(),
});
