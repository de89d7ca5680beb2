import { z } from "zod";
import { complaint } from "../complaint.ts";
import { answer, localDateTime, measure, wholeNumber } from "../fields.ts";

const spo2Percent = wholeNumber("SpO2", { min: 10, max: 100, unit: "%" }, "Enter it in whole percent.");

const readingSchema = z
  .strictObject({
    takenAt: localDateTime("Time of the reading").optional(),
    systolicMmHg: wholeNumber("Systolic blood pressure", { min: 40, max: 300, unit: "mmHg" }).optional(),
    diastolicMmHg: wholeNumber("Diastolic blood pressure", { min: 1, max: 299, unit: "mmHg" }).optional(),
    heartRatePerMinute: wholeNumber("Heart rate", { min: 20, max: 250, unit: "/min" }).optional(),
    respiratoryRatePerMinute: wholeNumber("Respiratory rate", { min: 4, max: 60, unit: "/min" }).optional(),
    spo2Percent: spo2Percent.optional(),
    isOnOxygen: answer("On oxygen").optional(),
    moaas: z
      .literal([0, 1, 2, 3, 4, 5], { error: "Sedation (MOAA/S) must be a whole number from 0 to 5." })
      .optional(),
  })
  .check(({ value, issues }) => {
    const { systolicMmHg, diastolicMmHg } = value;
    if (systolicMmHg === undefined || diastolicMmHg === undefined || diastolicMmHg < systolicMmHg) return;
    const message =
      `Diastolic ${diastolicMmHg}\u00a0mmHg is not below systolic ${systolicMmHg}\u00a0mmHg. ` +
      "Check whether they are swapped.";
    issues.push(complaint(value, ["diastolicMmHg"], message));
  });

/** Vital signs as measured. A value that cannot be right is refused, with a sentence that says what to check. */
export const vitalsSchema = z.strictObject({
  first: readingSchema.optional(),
  repeat: readingSchema.optional(),
  weightKg: measure("Weight", { min: 20, max: 350, unit: "kg" }).optional(),
});
