/** What a patient said at the kiosk, and how it is sent, kept and answered. */
import { z } from "zod";
import { date, instant, text } from "../fields.ts";
import { lifestyleSchema } from "../intake/lifestyle.ts";
import { medicalHistorySchema } from "../intake/medical-history.ts";
import { medicationsOf } from "../intake/medications.ts";
import { medicineSchema } from "../intake/medicine.ts";
import { mentalHealthSchema } from "../intake/mental-health.ts";
import { todaySchema } from "../intake/today.ts";
import { screeningIdSchema } from "../screening-id.ts";

/** Who staff say they are, what a prescriber planned and what the clinic gave are not a patient's to say. */
const patientsMedicine = medicineSchema.omit({
  classification: true,
  prescribersPlan: true,
  premedication: true,
});

/** The answers a patient can give, by the same questions as the intake. An absent one was not asked, or staff will ask. */
export const statementSchema = z.strictObject({
  formatVersion: z.literal(1, { error: "formatVersion must be 1." }),
  /** Language of the form, as in `lang`: "en", "es". */
  language: z
    .string()
    .max(35, { error: "The language has at most 35 characters." })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "The language must be like en or es." }),
  patient: z.strictObject({
    familyName: text("Family name", 120).optional(),
    givenName: text("Given name", 120).optional(),
    birthDate: date("Birth date").optional(),
  }),
  medications: medicationsOf(patientsMedicine),
  history: medicalHistorySchema.omit({ usualSpo2Percent: true }).optional(),
  mentalHealth: mentalHealthSchema.optional(),
  lifestyle: lifestyleSchema.optional(),
  today: todaySchema.omit({ fastingGlucose: true }).optional(),
});

/** `POST /api/kiosk/statements`. The id is made on the device and becomes the screening's. */
export const newStatementSchema = z.strictObject({
  id: screeningIdSchema,
  deviceNow: instant("Clock of the device"),
  statement: statementSchema,
});

/** All that a kiosk is ever told: that this is on disk. `hash` is SHA-256 over the canonical JSON of what was sent, without the clock. */
export const kioskReceiptSchema = z.strictObject({
  receiptId: screeningIdSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Statement = z.infer<typeof statementSchema>;
export type NewStatement = z.infer<typeof newStatementSchema>;
export type KioskReceipt = z.infer<typeof kioskReceiptSchema>;
