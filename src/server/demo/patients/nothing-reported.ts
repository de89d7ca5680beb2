import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { quietIntake } from "../quiet-intake.ts";

/** Everything asked, nothing taken, nothing found: no advisory. */
export function nothingReported(day: DemoDay): Intake {
  const quiet = quietIntake(day, {
    familyName: "Fujita",
    givenName: "Kenji",
    birthDate: "1985-06-30",
    recordNumber: "D-1006",
  });
  return { ...quiet, medications: { ...quiet.medications, list: "confirmed-none", entries: [] } };
}
