import { z } from "zod";

const checkSchema = z.strictObject({
  atMinute: z.number(),
  measures: z.array(z.enum(["bp-hr", "rr-sedation", "spo2", "capnography"])),
  phase: z.enum(["before", "during", "after"]),
});

/** The monitoring plan; minutes count from the start. An absent `thenEveryMinutes`: the last check is not repeated. */
export const monitoringPlanSchema = z.strictObject({
  tier: z.enum(["baseline", "enhanced", "high"]),
  because: z.array(z.string()),
  durationMinutes: z.number(),
  isDurationAssumed: z.boolean(),
  checks: z.array(checkSchema),
  thenEveryMinutes: z.number().optional(),
  spo2: z.string(),
  capnography: z.string(),
  staff: z.string(),
  stayUntilMinute: z.number(),
  stayInWords: z.string(),
  thresholds: z.array(z.strictObject({ measure: z.string(), review: z.string(), stop: z.string() })),
  dischargeChecklist: z.array(z.string()),
});
