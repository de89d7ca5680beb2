/** The intake as it crosses the wire and as `screen` reads it. Unknown keys are refused with their path. */
import { z } from "zod";
import { findFutureTimes } from "./future-times.ts";
import { lifestyleSchema } from "./intake/lifestyle.ts";
import { medicalHistorySchema } from "./intake/medical-history.ts";
import { medicationsSchema } from "./intake/medications.ts";
import { mentalHealthSchema } from "./intake/mental-health.ts";
import { todaySchema } from "./intake/today.ts";
import { visitSchema } from "./intake/visit.ts";
import { vitalsSchema } from "./intake/vitals.ts";

const isObject = { error: "The intake must be a JSON object." };

/** All answers about one visit. A section left out was never asked. What only a clock can tell is found by `findFutureTimes`. */
export const intakeSchema = z
  .strictObject(
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
    isObject,
  )
  .superRefine((intake, context) => {
    for (const { path, message } of findFutureTimes(intake))
      context.addIssue({ code: "custom", path: [...path], message });
  });
