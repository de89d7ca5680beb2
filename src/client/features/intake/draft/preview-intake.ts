import type { Intake } from "../../../../../rules/index.ts";
import { problemOfDateAndTime } from "./date-and-time.ts";
import type { Draft } from "./draft.ts";
import { toAnswers } from "./to-answers.ts";

export type PreviewIntake = {
  readonly intake: Intake;
  /** What the preview had to assume because it was not answered yet, in words. */
  readonly assumed: readonly string[];
};

/**
 * The answers so far, as the engine needs them for a preview. What the engine cannot do without is assumed and said;
 * a number or a time that does not read as one is left out.
 */
export function previewIntake(draft: Draft): PreviewIntake {
  const answers = withoutUnreadable(toAnswers(draft)) as Intake;
  const { visit } = draft;
  const inBox = draft.medicineInBox.trim();
  const startProblem = problemOfDateAndTime(visit.plannedStart);
  const assumed = [
    inBox === "" ? "" : `“${inBox}” stands in the box “Add a medicine”, not in the list: not considered`,
    visit.plannedStart === "" ? "Planned start not answered yet: no time can be worked out" : "",
    startProblem ? `Planned start: ${startProblem.says} Until then no time can be worked out` : "",
    visit.route === "" ? "Route not answered yet: IV infusion assumed" : "",
    visit.purpose === "" ? "Purpose not answered yet: mood assumed" : "",
    visit.patient.birthDate === "" ? "Birth date not answered yet: age not considered" : "",
  ].filter(Boolean);
  const intake: Intake = {
    ...answers,
    visit: {
      ...answers.visit,
      patient: visit.patient,
      plannedStart: startProblem ? "" : visit.plannedStart,
      route: visit.route || "iv-infusion",
      purpose: visit.purpose || "mood",
      stage: visit.stage || "before-the-day",
      filledInBy: { ...answers.visit.filledInBy, role: visit.filledInBy.role || "nurse" },
    },
  };
  return { intake, assumed };
}

const readingKeys = ["first", "repeat"] as const;

/** Vitals that are still text are not used. */
function withoutUnreadable(answers: unknown): unknown {
  const { vitals, ...rest } = answers as Intake;
  if (!vitals) return rest;
  const readings = readingKeys.flatMap((key) => {
    const reading = vitals[key];
    if (!reading) return [];
    const kept = Object.entries(reading).filter(([name, value]) => isUsable(name, value));
    return [[key, Object.fromEntries(kept)] as const];
  });
  const weight = typeof vitals.weightKg === "number" ? { weightKg: vitals.weightKg } : {};
  return { ...rest, vitals: { ...Object.fromEntries(readings), ...weight } };
}

function isUsable(name: string, value: unknown): boolean {
  if (name === "takenAt") return typeof value === "string" && problemOfDateAndTime(value) === undefined;
  return name === "isOnOxygen" || typeof value === "number";
}
