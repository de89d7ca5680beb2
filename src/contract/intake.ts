/** The intake as it crosses the wire and as `screen` reads it. Unknown keys are refused with their path. */
import { z } from "zod";
import type { Intake } from "../../rules/index.ts";
import { findFutureTimes } from "./future-times.ts";
import { lifestyleSchema } from "./intake/lifestyle.ts";
import { medicalHistorySchema } from "./intake/medical-history.ts";
import { medicationsSchema } from "./intake/medications.ts";
import { mentalHealthSchema } from "./intake/mental-health.ts";
import { todaySchema } from "./intake/today.ts";
import { visitSchema } from "./intake/visit.ts";
import { vitalsSchema } from "./intake/vitals.ts";

/** All answers about one visit, section by section. A section left out was never asked. */
export const intakeObject = z.strictObject(
  {
    formatVersion: z.literal(1, { error: "formatVersion must be 1." }),
    visit: visitSchema,
    medications: medicationsSchema,
    history: medicalHistorySchema.optional(),
    mentalHealth: mentalHealthSchema.optional(),
    lifestyle: lifestyleSchema.optional(),
    today: todaySchema.optional(),
    vitals: vitalsSchema.optional(),
  },
  { error: "The intake must be a JSON object." },
);

/** An intake as a device sends it: whether a time lies in the future is judged once the device's clock is known. */
export const sentIntakeSchema: z.ZodType<Intake, Intake> = intakeObject;

/** An intake that can be saved: also refuses what lies later than the moment it was said at. For the form and `screen`. */
export const intakeSchema: z.ZodType<Intake, Intake> = intakeObject.superRefine((intake, context) => {
  for (const { path, message } of findFutureTimes(intake))
    context.addIssue({ code: "custom", path: [...path], message });
});
