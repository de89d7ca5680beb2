/** A call for staff that the kiosk makes at once, while the form goes on. */
import { z } from "zod";
import { choice, instant, text } from "../fields.ts";
import { screeningIdSchema } from "../screening-id.ts";
import { urgentAnswers } from "./urgent-answers.ts";

const urgentAnswerSchema = choice("Urgent answer", urgentAnswers);

/**
 * `POST /api/kiosk/urgent-calls`. `id` is the call's own; `screeningId` is that of the answers that may follow. `sure` says
 * whether the patient said yes or "not sure", which is as urgent.
 */
export const newUrgentCallSchema = z.strictObject({
  id: screeningIdSchema,
  screeningId: screeningIdSchema,
  deviceNow: instant("Clock of the device"),
  answer: urgentAnswerSchema,
  sure: z.boolean({ error: '"sure" must be true or false.' }),
  /** As far as it was given before. */
  patient: z
    .strictObject({
      familyName: text("Family name", 120).optional(),
      givenName: text("Given name", 120).optional(),
    })
    .optional(),
});

/** A call as staff see it. Absent `acknowledged`: it waits for a member of staff, on top of the list. */
export const urgentCallSchema = z.strictObject({
  id: screeningIdSchema,
  screeningId: screeningIdSchema,
  /** As the tablet shows it. */
  code: z.string(),
  answer: urgentAnswerSchema,
  sure: z.boolean(),
  familyName: z.string().optional(),
  givenName: z.string().optional(),
  receivedAt: z.iso.datetime(),
  acknowledged: z.strictObject({ by: z.string(), at: z.iso.datetime() }).optional(),
});

/** Waiting calls first, each group newest first. Acknowledged ones stay for twelve hours. */
export const urgentCallsSchema = z.strictObject({ calls: z.array(urgentCallSchema) });

/** `POST /api/urgent-calls/:id/acknowledgement`. The first name stays. */
export const acknowledgementSchema = z.strictObject({ by: text("Name of who attends", 120) });

export type NewUrgentCall = z.infer<typeof newUrgentCallSchema>;
export type UrgentCall = z.infer<typeof urgentCallSchema>;
