import { z } from "zod";

/** One medicine as typed and as recognised. An absent `recognisedAs`: unrecognised; an absent `review`: staff have not said what it is. */
export const assessedMedicineSchema = z.strictObject({
  id: z.string(),
  typed: z.string(),
  recognition: z.enum(["recognised", "needs-confirmation", "unrecognised"]),
  recognisedAs: z.string().optional(),
  describedAs: z.string().optional(),
  review: z.strictObject({ isAccepted: z.boolean(), inWords: z.string() }).optional(),
  isBenzodiazepine: z.boolean(),
  isSedating: z.boolean(),
  useInWords: z.string(),
  lastDoseInWords: z.string(),
  planInWords: z.string(),
});

const timelineDoseSchema = z.strictObject({
  medicineId: z.string(),
  name: z.string(),
  earliestMs: z.number(),
  latestMs: z.number(),
  recentUntilMs: z.number().optional(),
  gapReachedAtMs: z.number().optional(),
  halfLifeHours: z.strictObject({ min: z.number(), max: z.number() }).optional(),
});

/** The timeline picture; instants in epoch milliseconds. */
export const timelineSchema = z.strictObject({
  startMs: z.number(),
  endMs: z.number(),
  stayUntilMs: z.number(),
  doses: z.array(timelineDoseSchema),
});
