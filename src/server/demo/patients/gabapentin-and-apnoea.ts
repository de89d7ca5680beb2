import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Gabapentin with treated sleep apnoea, and the two medicines of narcolepsy. */
export function gabapentinAndApnoea(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Gallagher",
    givenName: "Siobhan",
    birthDate: "1980-01-22",
    recordNumber: "D-1007",
  });
  return taking(
    { ...quiet, history: { ...quiet.history, sleepApnoea: "treated-every-night" } },
    daily(day, "gabapentin 900 mg", {
      dosesPerDay: 3,
      takenFor: ["pain"],
      lastDose: day.hoursBeforeStart(3),
    }),
    daily(day, "sodium oxybate", { takenFor: ["sleep"] }),
    daily(day, "methylphenidate 20 mg"),
  );
}
