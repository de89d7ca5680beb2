import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Tablets from the street, and the antidote given for them. */
export function streetTablets(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Kovacs",
    givenName: "Bence",
    birthDate: "2001-03-25",
    recordNumber: "D-1011",
  });
  const etizolam = daily(day, "etizolam", {
    pattern: "one-off",
    daysUsedInLast14: 1,
    supply: "street",
    lastDose: day.hoursBeforeStart(30),
  });
  const flumazenil = daily(day, "flumazenil", {
    pattern: "one-off",
    daysUsedInLast14: 1,
    form: "iv",
    lastDose: day.hoursBeforeStart(28),
  });
  const mentalHealth = { ...quiet.mentalHealth, substanceUseDisorder: "active" } as const;
  return taking({ ...quiet, mentalHealth }, etizolam, flumazenil, daily(day, "naltrexone 50 mg"));
}
