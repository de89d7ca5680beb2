/** What one line asks to assess: an intake, or a stored screening with the intake in it. */
import { z } from "zod";
import type { Intake } from "../../../rules/index.ts";
import { fitsSchema } from "../../contract/fits-schema.ts";
import { intakeSchema, sentIntakeSchema } from "../../contract/intake.ts";
import { describeProblems } from "../../contract/problems.ts";
import { screeningIdSchema } from "../../contract/screening-id.ts";

/** An intake, and what the screening that holds it is known by; absent: it stands alone. */
export type Visit = {
  readonly intake: Intake;
  readonly screening?: { readonly id: string; readonly version?: number };
};

type ReadVisit = { readonly visit: Visit } | { readonly problems: readonly string[] };

const identity = { id: screeningIdSchema, version: z.int().min(1).optional() };
/**
 * Of a stored screening, what identifies it and the answers: all else was made from these. Whether a time lies in the
 * future was judged when it was received, by the clocks of that moment.
 */
const screeningSchema = z.object({ ...identity, intake: sentIntakeSchema });

/** What does not fit goes to the schema itself, which takes longer and says why. */
const fitsIntake = fitsSchema(intakeSchema);
const fitsSentIntake = fitsSchema(sentIntakeSchema);
const fitsIdentity = fitsSchema(z.strictObject(identity));

const statementAlone =
  "This is what a patient said at the kiosk, and no intake yet. Leave it out, or complete it in the form.";

type StoredScreening = { readonly intake: unknown; readonly id?: unknown; readonly version?: unknown };

/** The visit, or every problem as "path: sentence". */
export function readVisit(value: unknown): ReadVisit {
  if (holds(value, "statement")) return { problems: [statementAlone] };
  if (holds(value, "intake")) return readScreening(value);
  if (fitsIntake(value)) return { visit: { intake: value } };
  const read = intakeSchema.safeParse(value);
  return read.success ? { visit: { intake: read.data } } : { problems: sentencesOf(read.error) };
}

function readScreening(value: StoredScreening): ReadVisit {
  const known = identityOf(value);
  if (fitsIdentity(known) && fitsSentIntake(value.intake))
    return { visit: { intake: value.intake, screening: known } };
  const read = screeningSchema.safeParse(value);
  if (!read.success) return { problems: sentencesOf(read.error) };
  const { intake, ...screening } = read.data;
  return { visit: { intake, screening } };
}

function identityOf({ id, version }: StoredScreening): unknown {
  return version === undefined ? { id } : { id, version };
}

function holds<Field extends string>(
  value: unknown,
  field: Field,
): value is Readonly<Record<Field, unknown>> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field);
}

function sentencesOf(error: z.core.$ZodError): readonly string[] {
  return describeProblems(error).map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
}
