import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Clobazam for epilepsy with a missed dose, and an asthma medicine that does not go with ketamine. */
export function clobazamMissed(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Ibarra",
    givenName: "Lucia",
    birthDate: "1996-04-03",
    recordNumber: "D-1009",
  });
  const history = { ...quiet.history, seizureDisorder: "yes", lungDisease: "controlled-asthma" } as const;
  const clobazam = daily(day, "clobazam 10 mg", { takenFor: ["seizures"], missedOrCutInLast28Days: "yes" });
  return taking({ ...quiet, history }, clobazam, daily(day, "theophylline 300 mg"));
}
