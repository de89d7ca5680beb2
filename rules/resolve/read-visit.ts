import type { Visit } from "../intake.ts";
import { isoDate, localDateTime, zoneName } from "./read-answers.ts";
import { fields, numberWithin, oneOf, text, whole } from "./readable.ts";

/** A visit of which any part may be missing. */
export type ReadableVisit = Partial<Omit<Visit, "patient"> & { readonly patient: Partial<Visit["patient"]> }>;

export const readVisit = fields<ReadableVisit>(
  {
    patient: fields<Visit["patient"]>({
      familyName: text,
      givenName: text,
      birthDate: isoDate,
      recordNumber: text,
    }),
    timeZone: zoneName,
    plannedStart: localDateTime,
    route: oneOf<Visit["route"]>({
      "iv-infusion": true,
      im: true,
      "nasal-esketamine": true,
      "oral-or-sublingual": true,
    }),
    plannedDurationMinutes: numberWithin(1, 1440),
    purpose: oneOf<Visit["purpose"]>({ mood: true, pain: true }),
    stage: oneOf<Visit["stage"]>({ "before-the-day": true, arrived: true }),
    filledInBy: whole<Visit["filledInBy"]>(
      {
        role: oneOf<Visit["filledInBy"]["role"]>({
          patient: true,
          "front-desk": true,
          nurse: true,
          pharmacist: true,
          prescriber: true,
        }),
        name: text,
      },
      "role",
    ),
    course: text,
  },
  "patient",
  "timeZone",
  "plannedStart",
  "route",
  "purpose",
  "stage",
  "filledInBy",
);
