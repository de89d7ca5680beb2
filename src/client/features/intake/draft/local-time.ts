import { fullDateAndTime } from "../../../ui/clock-labels.ts";

/** "Sat 21 Nov 2026 09:00 EST" for "2026-11-21T09:00" in a zone; undefined when it cannot be read. */
export function localInWords(localDateTime: string, timeZone: string): string | undefined {
  const instant = instantOf(localDateTime, timeZone);
  return instant === undefined ? undefined : fullDateAndTime(instant, timeZone);
}

/** "2026-11-21T09:00", what the clinic's clock shows at an instant in epoch milliseconds. */
export function localAt(nowMs: number, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: "minute" });
}

function instantOf(localDateTime: string, timeZone: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(localDateTime)) return undefined;
  try {
    return Temporal.PlainDateTime.from(localDateTime).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
