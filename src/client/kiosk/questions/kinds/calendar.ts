/** Day, month and year as they were typed or chosen; "" where nothing was. */
export type DateParts = readonly [day: string, month: string, year: string];

/** What was read from the boxes: a date of the calendar, or which box is wrong. */
export type ReadDate = { readonly date: string } | { readonly wrong: "missing" | "day" | "year" };

/** "2026-11-21" from its parts. Years are written in full, so that 84 is never guessed; the earliest is 1900. */
export function readDate([day, month, year]: DateParts): ReadDate {
  if (day.trim() === "" || month === "" || year.trim() === "") return { wrong: "missing" };
  if (!/^(19|20)\d\d$/.test(year.trim())) return { wrong: "year" };
  if (!/^\d{1,2}$/.test(day.trim())) return { wrong: "day" };
  const date = `${year.trim()}-${month}-${day.trim().padStart(2, "0")}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  return isReal ? { date } : { wrong: "day" };
}

/** "01" to "12" with their names in the language. */
export function monthsIn(language: string): readonly { readonly value: string; readonly name: string }[] {
  const nameOf = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => ({
    value: `${month + 1}`.padStart(2, "0"),
    name: nameOf.format(Date.UTC(2026, month, 1)),
  }));
}

/** Noon of that day on this device's clocks (epoch milliseconds), for texts that say the date. */
export const noonOf = (date: string): number => new Date(`${date}T12:00`).getTime();
