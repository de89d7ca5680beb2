import { type ChoiceQuestion, options } from "./question.ts";

export const visitChoices = {
  purpose: {
    name: "visit.purpose",
    label: "What is the treatment for?",
    options: options(["mood", "Mood"], ["pain", "Pain"]),
  },
  stage: {
    name: "visit.stage",
    label: "Where are we?",
    options: options(["before-the-day", "Before the day"], ["arrived", "Patient has arrived"]),
  },
  route: {
    name: "visit.route",
    label: "How will ketamine be given?",
    options: options(
      ["iv-infusion", "IV infusion (into a vein)"],
      ["im", "IM (into a muscle)"],
      ["nasal-esketamine", "Nasal esketamine"],
      ["oral-or-sublingual", "By mouth or under the tongue"],
    ),
  },
  role: {
    name: "visit.filledInBy.role",
    label: "Who fills in this form?",
    options: options(
      ["patient", "Patient"],
      ["front-desk", "Front desk"],
      ["nurse", "Nurse"],
      ["pharmacist", "Pharmacist"],
      ["prescriber", "Prescriber"],
    ),
  },
} as const satisfies Record<string, ChoiceQuestion>;

/** Without these a screening cannot be stored. */
export const visitFields = [
  "visit.patient.familyName",
  "visit.patient.givenName",
  "visit.patient.birthDate",
  "visit.patient.recordNumber",
  "visit.plannedStart",
  ...Object.values(visitChoices).map(({ name }) => name),
] as const;
