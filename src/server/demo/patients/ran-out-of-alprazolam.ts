import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Ran out of daily alprazolam days ago and is shaky now. */
export function ranOutOfAlprazolam(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Jankowski",
    givenName: "Marek",
    birthDate: "1988-07-17",
    recordNumber: "D-1010",
  });
  const alprazolam = daily(day, "alprazolam 1 mg", {
    pattern: "stopped",
    daysUsedInLast14: 10,
    wasRegularBeforeStopping: "yes",
    missedOrCutInLast28Days: "yes",
    lastDose: day.said("4-7-days-ago"),
    takenFor: ["anxiety"],
  });
  const mentalHealth = {
    ...quiet.mentalHealth,
    suicidalThoughts: "long-standing-passive-unchanged",
  } as const;
  const today = { ...quiet.today, withdrawalSigns: ["tremor", "sweating"] } as const;
  return taking({ ...quiet, mentalHealth, today }, alprazolam);
}
