import type { Visit } from "../../../../../rules/index.ts";
import { choice, type QuestionsOf } from "../question.ts";

export const patientQuestions: QuestionsOf<Visit["patient"]> = {
  familyName: { ask: "Family name", kind: "text" },
  givenName: { ask: "Given name", kind: "text" },
  birthDate: { ask: "Born", kind: "date" },
  recordNumber: { ask: "Record number", kind: "text" },
};

export const visitQuestions: QuestionsOf<Omit<Visit, "patient">> = {
  plannedStart: { ask: "Planned start", kind: "local-time" },
  timeZone: { ask: "Time zone", kind: "text" },
  route: choice("Route", {
    "iv-infusion": "IV infusion",
    im: "IM",
    "nasal-esketamine": "Nasal esketamine",
    "oral-or-sublingual": "Oral or sublingual",
  }),
  plannedDurationMinutes: { ask: "Planned duration", kind: "number", unit: "min" },
  purpose: choice("Purpose", { mood: "Mood", pain: "Pain" }),
  course: { ask: "Which treatment of the course", kind: "text" },
  stage: choice("Filled in", { "before-the-day": "Before the day", arrived: "On arrival" }),
  filledInBy: choice("Filled in by", {
    patient: "Patient",
    "front-desk": "Front desk",
    nurse: "Nurse",
    pharmacist: "Pharmacist",
    prescriber: "Prescriber",
  }),
};
