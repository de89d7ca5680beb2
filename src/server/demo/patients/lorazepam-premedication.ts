import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Lorazepam given by the clinic before the infusion, beside an antidepressant that raises blood pressure. */
export function lorazepamPremedication(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Castellano",
    givenName: "Rosa",
    birthDate: "1968-02-27",
    recordNumber: "D-1003",
  });
  const lorazepam = daily(day, "lorazepam 1 mg", {
    pattern: "premedication",
    supply: "this-clinic",
    form: "iv",
    dose: { amount: 1, unit: "mg" },
    lastDose: day.hoursBeforeStart(1),
    takenFor: ["anxiety"],
    premedication: { status: "given", byWhom: "Demo prescriber" },
  });
  return taking(quiet, lorazepam, daily(day, "tranylcypromine 10 mg"));
}
