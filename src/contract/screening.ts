/** A stored screening and the calls that make, correct, find and read it. */
import { z } from "zod";
import { assessmentSchema, levelSchema } from "./assessment.ts";
import { instant, text, wholeNumber } from "./fields.ts";
import { sentIntakeSchema } from "./intake.ts";
import { visitSchema } from "./intake/visit.ts";
import { statementSchema } from "./kiosk/statement.ts";
import { urgentAnswers } from "./kiosk/urgent-answers.ts";
import { protocolSchema } from "./protocol.ts";
import { rulesNotVerifiedSchema } from "./rules-check.ts";
import { screeningIdSchema } from "./screening-id.ts";

const versionNumber = z.int().min(1).max(1_000_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const checkCode = z.string().regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
const kept = {
  id: screeningIdSchema,
  version: versionNumber,
  receivedAt: z.iso.datetime(),
  clockSkewSeconds: z.int().optional(),
  hash,
  checkCode,
};

const receivedBy = {
  clinicId: z.string(),
  clinicName: z.string(),
  deviceNow: z.iso.datetime(),
};

/** `POST /api/screenings`. `deviceNow` is the device's own clock at the moment of sending. */
export const newScreeningSchema = z.strictObject({
  id: screeningIdSchema,
  deviceNow: instant("Clock of the device"),
  intake: sentIntakeSchema,
});

/** `POST /api/screenings/:id/versions`. `seenVersion` is the version the correction was made from. */
export const correctionSchema = z.strictObject({
  seenVersion: wholeNumber("Version seen", { min: 1, max: 1_000_000 }),
  deviceNow: instant("Clock of the device"),
  reason: text("Reason for the correction", 1000).optional(),
  intake: sentIntakeSchema,
});

/** What a saved version is known by. Sent only after it is on disk. */
export const receiptSchema = z.strictObject(kept);

/** `paths` are places in the intake, like "history.stroke" or "medications.entries[0].lastDose"; `hash` is that of the statement. */
const patientSaidSchema = z.strictObject({
  hash,
  receivedAt: z.iso.datetime(),
  language: z.string(),
  paths: z.array(z.string()),
});

/**
 * The first version of a screening that began at the kiosk: what the patient said, sealed like every version, without an
 * assessment. Staff complete it; that makes the next version.
 */
export const storedStatementSchema = z.strictObject({
  ...kept,
  version: z.literal(1),
  ...receivedBy,
  statement: statementSchema,
});

/**
 * One stored version, never changed afterwards. `clockSkewSeconds` (server minus device) stands only when it exceeds two
 * minutes, and the moments of saying were then moved by it. `protocol` is every number as it was at that time.
 * `hash` is SHA-256 over the canonical JSON of all other fields but `checkCode`, its first eight digits.
 */
export const storedScreeningSchema = z.strictObject({
  ...kept,
  ...receivedBy,
  reason: z.string().optional(),
  /** Only when the screening began at the kiosk: which answers stand as the patient said them there. */
  patientSaid: patientSaidSchema.optional(),
  rulesVersion: z.string(),
  /** Only when it was assessed by rules that were not verified; it stays so, whatever the rules are later. */
  rulesNotVerified: rulesNotVerifiedSchema.optional(),
  protocolVersion: z.string(),
  protocol: protocolSchema,
  intake: sentIntakeSchema,
  assessment: assessmentSchema,
});

/** Any stored version: assessed, or a patient's statement that waits to be completed. */
export const storedVersionSchema = z.union([storedScreeningSchema, storedStatementSchema]);

/** `POST /api/screenings/search`. Words of a name, a record number or a birth date; absent: all. Pages count from 1. */
export const searchSchema = z.strictObject({
  text: z.string().max(200, { error: "The search text is too long. Use at most 200 characters." }).optional(),
  page: wholeNumber("Page", { min: 1, max: 100_000 }).optional(),
  pageSize: wholeNumber("Page size", { min: 1, max: 100 }).optional(),
});

/** A patient's statement in the list. Names and birth date as far as they were given; `urgent`: answers that need staff now. */
export const statementRowSchema = z.strictObject({
  state: z.literal("to-be-completed"),
  id: screeningIdSchema,
  version: z.literal(1),
  /** As the tablet shows it. */
  code: z.string(),
  language: z.string(),
  familyName: z.string().optional(),
  givenName: z.string().optional(),
  birthDate: z.string().optional(),
  urgent: z.array(z.enum(urgentAnswers)),
  receivedAt: z.iso.datetime(),
  checkCode,
});

/** An assessed screening in the list: its latest version. An absent `disposition`: no advisory. `standsOut`: titles of the advisories of that level. */
export const assessedRowSchema = z.strictObject({
  state: z.literal("assessed"),
  id: screeningIdSchema,
  version: versionNumber,
  familyName: z.string(),
  givenName: z.string(),
  birthDate: z.string(),
  recordNumber: z.string(),
  plannedStart: z.string(),
  timeZone: z.string(),
  route: visitSchema.shape.route,
  stage: visitSchema.shape.stage,
  disposition: levelSchema.optional(),
  dispositionInWords: z.string(),
  /** Stands only where it was assessed by rules that were not verified. */
  isMadeUnverified: z.literal(true).optional(),
  standsOut: z.array(z.string()),
  receivedAt: z.iso.datetime(),
  checkCode,
});

/** One screening in the list. */
export const listRowSchema = z.discriminatedUnion("state", [statementRowSchema, assessedRowSchema]);

/** Statements to be completed first, newest first; then newest planned start first. `total` counts all pages. */
export const listSchema = z.strictObject({
  rows: z.array(listRowSchema),
  page: z.int(),
  pageSize: z.int(),
  total: z.int(),
});

/** Versions of one screening, oldest first. An absent `reason`: none was given, or the first version. */
export const versionsSchema = z.strictObject({
  id: screeningIdSchema,
  versions: z.array(
    receiptSchema.extend({ reason: z.string().optional(), disposition: levelSchema.optional() }),
  ),
});

export type NewScreening = z.infer<typeof newScreeningSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type StoredStatement = z.infer<typeof storedStatementSchema>;
export type StoredVersion = z.infer<typeof storedVersionSchema>;
export type AssessedRow = z.infer<typeof assessedRowSchema>;
export type StatementRow = z.infer<typeof statementRowSchema>;
export type StoredScreening = z.infer<typeof storedScreeningSchema>;
export type Search = z.infer<typeof searchSchema>;
export type ListRow = z.infer<typeof listRowSchema>;
export type ScreeningList = z.infer<typeof listSchema>;
export type Versions = z.infer<typeof versionsSchema>;

/** Whether this version is what a patient said at the kiosk, which nothing has assessed. */
export function isStatement(version: StoredVersion): version is StoredStatement {
  return "statement" in version;
}
