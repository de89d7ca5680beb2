import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { daily, quietIntake, taking } from "../quiet-intake.ts";

/** Names that nobody can be sure of, and a last dose that nobody remembers. */
export function unknownTablets(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Haugen",
    givenName: "Ingrid",
    birthDate: "1949-10-11",
    recordNumber: "D-1008",
  });
  const asked = { usedSince: "not-sure", lastDose: day.said("not-sure") } as const;
  return taking(
    { ...quiet, visit: { ...quiet.visit, filledInBy: { role: "front-desk" } } },
    daily(day, "small blue nerve tablet", asked),
    daily(day, "EN", asked),
    daily(day, "zopiclone", { ...asked, takenFor: ["sleep"] }),
    daily(day, "memantine 10 mg"),
  );
}
