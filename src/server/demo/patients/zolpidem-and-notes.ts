import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** A sleeping tablet eleven hours ago and medicines that are worth one line each. */
export function zolpidemAndNotes(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Dimitrov",
    givenName: "Anton",
    birthDate: "1958-08-09",
    recordNumber: "D-1004",
  });
  const zolpidem = daily(day, "zolpidem 10 mg", { lastDose: day.hoursBeforeStart(11), takenFor: ["sleep"] });
  return taking(
    { ...quiet, history: { ...quiet.history, highBloodPressure: "yes" } },
    zolpidem,
    daily(day, "levothyroxine 100 mcg"),
    daily(day, "lamotrigine 100 mg"),
    daily(day, "amlodipine 5 mg", { takenToday: "no" }),
  );
}
