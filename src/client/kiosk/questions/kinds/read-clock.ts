/**
 * A time of day as it was typed. `minuteOfHalfDay` (0 to 719) when it can be meant in the morning or in the evening: that
 * is asked, and never guessed.
 */
export type ReadClock =
  { readonly minuteOfDay: number } | { readonly minuteOfHalfDay: number } | { readonly wrong: true };

const halfDayMinutes = 720;
const wrong = { wrong: true } as const;

/** Reads "8", "8:30", "8.30 pm", "20:30", "0830", "half past eight", "noon" and the same in Spanish. */
export function readClock(typed: string): ReadClock {
  const text = plain(typed);
  if (/^(noon|midday|mediodia|12 noon)$/.test(text)) return { minuteOfDay: halfDayMinutes };
  if (/^(midnight|medianoche|12 midnight)$/.test(text)) return { minuteOfDay: 0 };
  const [, rest = text, halfWords = ""] = halfOfDay.exec(text) ?? [];
  const time = digits(rest) ?? inWords(rest);
  if (time === undefined || time.hour > 23 || time.minute > 59) return wrong;
  const minute = time.hour * 60 + time.minute;
  const half = halfOf(halfWords, time.hour);
  const isOfTwelve = time.hour >= 1 && time.hour <= 12;
  if (!isOfTwelve) return half === "morning" && time.hour > 12 ? wrong : { minuteOfDay: minute };
  const minuteOfHalfDay = minute % halfDayMinutes;
  if (half === undefined) return { minuteOfHalfDay };
  return { minuteOfDay: half === "morning" ? minuteOfHalfDay : minuteOfHalfDay + halfDayMinutes };
}

/** Small letters without accents, and without the words around a time. */
const plain = (typed: string) =>
  typed
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\b([ap])\.? ?m\b\.?/g, "$1m")
    .replace(/\b(at|about|around|a|las?|eso de|sobre|hacia|o'?clock|en punto|horas?|hrs?)\b/g, " ")
    .replace(/(\d)(am|pm|h)\b/g, "$1 $2")
    .replace(/\s+/g, " ")
    .trim();

const halfOfDay =
  /^(.*?) ?(am|pm|(?:in the )?morning|(?:in the )?afternoon|(?:in the )?evening|night|de manana|por manana|de madrugada|de tarde|por tarde|de noche|por noche)$/;

/** "At night" is before and after midnight, so only the hours from 6 are clear; 12 is clear with am and pm alone. */
function halfOf(words: string, hour: number): "morning" | "evening" | undefined {
  if (words === "am") return "morning";
  if (words === "pm") return "evening";
  if (words === "" || hour === 12) return undefined;
  if (/night|noche/.test(words)) return hour >= 6 ? "evening" : undefined;
  return /morning|manana|madrugada/.test(words) ? "morning" : "evening";
}

type Time = { readonly hour: number; readonly minute: number };

function digits(text: string): Time | undefined {
  const [, hour, minute = "0"] =
    /^(\d{1,2})(?: ?[:.,h] ?(\d{2}))? ?h?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? [];
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) };
}

const hoursInWords = [
  ["one", "una"],
  ["two", "dos"],
  ["three", "tres"],
  ["four", "cuatro"],
  ["five", "cinco"],
  ["six", "seis"],
  ["seven", "siete"],
  ["eight", "ocho"],
  ["nine", "nueve"],
  ["ten", "diez"],
  ["eleven", "once"],
  ["twelve", "doce"],
] as const;

const minutesInWords: Readonly<Record<string, number>> = {
  "half past": 30,
  "quarter past": 15,
  "quarter to": -15,
  "y media": 30,
  "y cuarto": 15,
  "menos cuarto": -15,
};

/** "half past eight", "las ocho y media", "eight". */
function inWords(text: string): Time | undefined {
  const [found = "", minutes = 0] =
    Object.entries(minutesInWords).find(([words]) => text.startsWith(words) || text.endsWith(words)) ?? [];
  const hourWord = text.replace(found, "").trim();
  const named = hoursInWords.findIndex((words) => (words as readonly string[]).includes(hourWord)) + 1;
  const hour = /^(1[0-2]|[1-9])$/.test(hourWord) ? Number(hourWord) : named;
  if (hour === 0) return undefined;
  const minuteOfHalfDay = ((hour % 12) * 60 + minutes + halfDayMinutes) % halfDayMinutes;
  return { hour: Math.floor(minuteOfHalfDay / 60) || 12, minute: minuteOfHalfDay % 60 };
}
