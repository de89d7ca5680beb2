import fc from "fast-check";
import type { Visit } from "../../../../rules/intake.ts";
import { quietVisit } from "../../../support/builders/quiet-answers.ts";
import { numberAround, oneOf, rarely } from "./answers.ts";
import { anyText } from "./text.ts";

const patient = fc.record({
  familyName: anyText,
  givenName: anyText,
  birthDate: rarely(
    oneOf("1984-03-04", "1961-11-22", "1961-11-21", "2008-11-22", "2008-11-21", "2008-02-29"),
    oneOf("1900-01-01", "2026-11-21", "2199-12-31"),
  ),
  recordNumber: anyText,
});

/** A visit on the morning of the fixed moment of assessment, and now and then at any other time and place. */
export const visit: fc.Arbitrary<Visit> = fc
  .record(
    {
      patient,
      timeZone: rarely(
        fc.constant("America/New_York"),
        oneOf("Pacific/Apia", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "UTC"),
      ),
      plannedStart: rarely(
        oneOf("2026-11-21T09:00", "2026-11-21T14:00", "2026-11-22T08:30"),
        oneOf("2026-11-01T01:30", "2026-03-08T02:30", "1900-01-01T00:00", "2199-12-31T23:59"),
      ),
      route: oneOf("iv-infusion", "im", "nasal-esketamine", "oral-or-sublingual"),
      plannedDurationMinutes: numberAround({ min: 1, max: 1440 }),
      purpose: oneOf("mood", "pain"),
      stage: oneOf("before-the-day", "arrived"),
      filledInBy: fc.record(
        { role: oneOf("patient", "front-desk", "nurse", "pharmacist", "prescriber"), name: anyText },
        { requiredKeys: ["role"] },
      ),
      course: anyText,
    },
    { requiredKeys: [] },
  )
  .map((answers) => ({ ...quietVisit, ...answers }));
