/** Instants and dates as people read them: the clinic's zone, 24 hours, the month as letters. */
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type ClockParts = {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly time: string;
  readonly zone: string;
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept !== undefined) return kept;
  const options: Intl.DateTimeFormatOptions = {
    weekday: "short",
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  };
  const format = makeFormat(timeZone, options);
  formats.set(timeZone, format);
  return format;
}

/** A stored zone this browser does not know is shown as UTC, and the zone's label then says UTC. */
function makeFormat(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
}

function partsOf(instantMs: number, timeZone: string): ClockParts {
  const found = new Map(
    formatIn(timeZone)
      .formatToParts(instantMs)
      .map((part) => [part.type, part.value]),
  );
  return {
    weekday: found.get("weekday") ?? "",
    day: Number(found.get("day")),
    month: monthNames[Number(found.get("month")) - 1] ?? "",
    year: Number(found.get("year")),
    time: `${found.get("hour")}:${found.get("minute")}`,
    zone: found.get("timeZoneName") ?? "",
  };
}

/** "09:30" */
export function clockTime(instantMs: number, timeZone: string): string {
  return partsOf(instantMs, timeZone).time;
}

/** "Fri 20 Nov 21:30" */
export function dayAndTime(instantMs: number, timeZone: string): string {
  const { weekday, day, month, time } = partsOf(instantMs, timeZone);
  return `${weekday} ${day} ${month} ${time}`;
}

/** "Fri 21:30" */
export function weekdayAndTime(instantMs: number, timeZone: string): string {
  const { weekday, time } = partsOf(instantMs, timeZone);
  return `${weekday} ${time}`;
}

/** "Sat 21 Nov 2026 09:00 EST" */
export function fullDateAndTime(instantMs: number, timeZone: string): string {
  const { weekday, day, month, year, time, zone } = partsOf(instantMs, timeZone);
  return `${weekday} ${day} ${month} ${year} ${time} ${zone}`;
}

/** Minutes since midnight on the clinic's clock, 0 to 1 439. */
export function minuteOfDay(instantMs: number, timeZone: string): number {
  const [hours, minutes] = clockTime(instantMs, timeZone).split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
