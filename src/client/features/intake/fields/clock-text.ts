/**
 * "21:30" for "2130", "21.30", "9:30 pm"; text that is no clear time is given back as it is, to be complained about.
 * Three digits alone ("213") could be two times, so they are none.
 */
export function tidyClockTime(text: string): string {
  const trimmed = text.trim();
  const match =
    /^(\d{1,2})[:.h ](\d{2})\s*(am|pm)?$/i.exec(trimmed) ?? /^(\d{2})(\d{2})\s*(am|pm)?$/i.exec(trimmed);
  if (!match) return trimmed;
  const [, hourText = "", minute = "", half] = match;
  if (half === undefined) return `${hourText.padStart(2, "0")}:${minute}`;
  const hour = Number(hourText);
  if (hour < 1 || hour > 12) return trimmed;
  const hour24 = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return `${String(hour24).padStart(2, "0")}:${minute}`;
}
