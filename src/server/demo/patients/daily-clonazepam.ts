import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Clonazepam twice daily for years, nobody asked its prescriber about today. */
export function dailyClonazepam(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Aldous",
    givenName: "Petra",
    birthDate: "1979-05-14",
    recordNumber: "D-1001",
  });
  const clonazepam = daily(day, "clonazepam 0.5 mg tab", {
    dose: { amount: 0.5, unit: "mg" },
    dosesPerDay: 2,
    takenFor: ["anxiety"],
    lastDose: day.hoursBeforeStart(2),
  });
  return taking(quiet, clonazepam);
}
