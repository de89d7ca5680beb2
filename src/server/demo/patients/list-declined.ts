import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { quietIntake } from "../quiet-intake.ts";

/** Tomorrow, by phone: would not say what is taken, an old aneurysm, a high reading last week and nothing since. */
export function listDeclined(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Lindqvist",
    givenName: "Maja",
    birthDate: "1953-09-08",
    recordNumber: "D-1012",
  });
  const visit = { ...quiet.visit, plannedStart: day.tomorrowsStart, stage: "before-the-day" } as const;
  const history = { ...quiet.history, aneurysmOrArteriovenousMalformation: "yes" } as const;
  const first = { ...quiet.vitals.first, systolicMmHg: 168, diastolicMmHg: 96 };
  const medications = { ...quiet.medications, list: "declined", entries: [] } as const;
  return { ...quiet, visit, medications, history, vitals: { ...quiet.vitals, first } };
}
