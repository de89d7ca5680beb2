import { z } from "zod";
import { answer, choice, date, measure, text, wholeNumber } from "../fields.ts";
import { saidTime } from "./said-time.ts";

const takenFor = [
  "anxiety",
  "sleep",
  "panic",
  "pain",
  "seizures",
  "withdrawal",
  "catatonia",
  "spasticity",
  "other",
  "not-sure",
] as const;
const doseUnits = ["mg", "mcg", "g", "mL", "tablets", "units", "mcg/h"] as const;
const forms = ["oral", "sublingual", "nasal", "rectal", "patch", "im", "iv", "other", "not-sure"] as const;

const countOrNotSure = (name: string, max: number) =>
  z.union([wholeNumber(name, { min: 0, max }), z.literal("not-sure")], {
    error: `${name} must be a whole number from 0 to ${max}, or "not-sure".`,
  });

const classificationSchema = z.strictObject({
  as: choice("Classified as", ["drug", "not-a-sedative"]),
  by: text("Name of who classified it", 120),
});

/** Characters that fit in one entry, as typed. */
export const MAX_TYPED_CHARACTERS = 500;

/** One listed medicine. Only `id` and `typed` are required; what is absent is judged as the worst it can mean. */
export const medicineSchema = z.strictObject({
  id: text("Id of the medicine", 64),
  typed: text("Medicine", MAX_TYPED_CHARACTERS),
  confirmedDrugIds: z
    .array(text("Confirmed drug", 120))
    .max(20, { error: "A medicine can be confirmed as at most 20 drugs." })
    .optional(),
  classification: classificationSchema.optional(),
  pattern: choice("Use", [
    "regular",
    "as-needed",
    "one-off",
    "premedication",
    "stopped",
    "not-sure",
  ]).optional(),
  daysUsedInLast14: countOrNotSure("Days used in the last 14", 14).optional(),
  dose: z
    .strictObject({
      amount: measure("Dose", { min: 0, max: 100_000 }, "Check the number and the unit."),
      unit: choice("Unit of the dose", doseUnits),
    })
    .optional(),
  dosesPerDay: z
    .union([measure("Doses per day", { min: 0, max: 48 }, "Check the number."), z.literal("not-sure")], {
      error: 'Doses per day must be a number from 0 to 48, or "not-sure".',
    })
    .optional(),
  lastDose: saidTime("Last dose").optional(),
  usedSince: choice("Used for", ["days", "weeks", "months", "years", "not-sure"]).optional(),
  supply: choice("Supply", [
    "own-prescription",
    "over-the-counter",
    "someone-else",
    "street",
    "this-clinic",
    "not-sure",
  ]).optional(),
  takenFor: z
    .array(choice("Taken for", takenFor))
    .max(takenFor.length, { error: "Taken for lists a reason twice. Name each once." })
    .optional(),
  missedOrCutInLast28Days: answer("Missed, cut or changed in the last 28 days").optional(),
  wasRegularBeforeStopping: answer("Regular before stopping").optional(),
  isExtendedRelease: answer("Extended release").optional(),
  form: choice("Form", forms).optional(),
  prescribersPlan: z
    .strictObject({
      plan: choice("Prescriber's plan", ["continue-as-usual", "other", "none-known"]),
      inWords: text("Prescriber's plan in words", 1000).optional(),
      date: date("Date of the prescriber's plan").optional(),
    })
    .optional(),
  premedication: z
    .strictObject({
      status: choice("Premedication", ["given", "planned"]),
      byWhom: text("Premedication given by", 120).optional(),
    })
    .optional(),
  takenToday: answer("Taken today").optional(),
  isInDoseEscalation: answer("Dose raised in the last weeks").optional(),
});
