import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Oxycodone and diazepam for back pain, diabetes, and nobody to take her home. */
export function opioidAndDiazepam(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Ekwueme",
    givenName: "Ada",
    birthDate: "1972-12-19",
    recordNumber: "D-1005",
  });
  const visit = { ...quiet.visit, purpose: "pain" as const };
  const lifestyle = { ...quiet.lifestyle, escort: { arranged: "no" as const } };
  return taking(
    { ...quiet, visit, lifestyle, today: { ...quiet.today, fastingGlucose: { value: 5.4, unit: "mmol/L" } } },
    daily(day, "oxycodone 10 mg", { takenFor: ["pain"] }),
    daily(day, "diazepam 5 mg", { takenFor: ["spasticity"] }),
    daily(day, "insulin glargine"),
    daily(day, "semaglutide", { isInDoseEscalation: "yes" }),
  );
}
