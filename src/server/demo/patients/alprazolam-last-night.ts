import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Alprazolam now and then, the last one half an hour short of the gap, with an antibiotic that slows it. */
export function alprazolamLastNight(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Bergstrom",
    givenName: "Nils",
    birthDate: "1991-11-02",
    recordNumber: "D-1002",
  });
  const alprazolam = daily(day, "Xanax", {
    pattern: "as-needed",
    daysUsedInLast14: 3,
    dose: { amount: 0.5, unit: "mg" },
    lastDose: day.hoursBeforeStart(11.5),
    takenFor: ["panic"],
  });
  return taking(quiet, alprazolam, daily(day, "clarithromycin 500 mg", { usedSince: "days" }));
}
