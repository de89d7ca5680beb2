import { z } from "zod";
import { complaint } from "../complaint.ts";
import { choice, date, localDateTime, text, timeZone, wholeNumber } from "../fields.ts";

/** Who, when and by which route. Names, birth date, record number, planned start, route, purpose, stage and who filled it in are required. */
export const visitSchema = z
  .strictObject({
    patient: z.strictObject(
      {
        familyName: text("Family name", 120),
        givenName: text("Given name", 120),
        birthDate: date("Birth date"),
        recordNumber: text("Record number", 64),
      },
      { error: "Patient is missing. Enter name, birth date and record number." },
    ),
    timeZone: timeZone("Time zone of the clinic"),
    plannedStart: localDateTime("Planned start"),
    route: choice("Route", ["iv-infusion", "im", "nasal-esketamine", "oral-or-sublingual"]),
    plannedDurationMinutes: wholeNumber("Planned duration", { min: 1, max: 1440, unit: "min" }).optional(),
    purpose: choice("Purpose", ["mood", "pain"]),
    stage: choice("Stage", ["before-the-day", "arrived"]),
    filledInBy: z.strictObject(
      {
        role: choice("Filled in by", ["patient", "front-desk", "nurse", "pharmacist", "prescriber"]),
        name: text("Name of who filled it in", 120).optional(),
      },
      { error: "Filled in by is missing. Choose who fills in the form." },
    ),
    course: text("Treatment of the course", 60).optional(),
  })
  .check(({ value, issues }) => {
    const { patient, plannedStart } = value;
    if (patient.birthDate <= plannedStart.slice(0, 10)) return;
    const message = `Birth date ${patient.birthDate} is after the planned start. Check the year.`;
    issues.push(complaint(value, ["patient", "birthDate"], message));
  });
