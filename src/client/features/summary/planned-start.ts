import { sayCalendarDate } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";

/** "Sat 21 Nov 2026 09:00 EST"; as it was written when the stored result knows no instant for it. */
export function plannedStartInWords({ intake, assessment }: StoredScreening): string {
  const { plannedStart, timeZone } = intake.visit;
  if (assessment.timeline !== undefined) return fullDateAndTime(assessment.timeline.startMs, timeZone);
  const [date = "", time = ""] = plannedStart.split("T");
  return `${sayCalendarDate(date)} ${time.slice(0, 5)} ${timeZone}`;
}
