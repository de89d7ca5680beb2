import type { Intake } from "../../../../../rules/index.ts";
import type { Draft, SaidDraft } from "./draft.ts";
import { readNumber } from "./read-number.ts";

/** Places that hold a number; their text becomes one where it reads as one. */
const numberKeys = new Set([
  "plannedDurationMinutes",
  "daysUsedInLast14",
  "amount",
  "dosesPerDay",
  "usualSpo2Percent",
  "value",
  "systolicMmHg",
  "diastolicMmHg",
  "heartRatePerMinute",
  "respiratoryRatePerMinute",
  "spo2Percent",
  "moaas",
  "weightKg",
]);
/** Lists whose emptiness is an answer. */
const listsKeptEmpty = new Set(["entries", "withdrawalSigns"]);

type Given = string | readonly Given[] | { readonly [key: string]: Given };

/**
 * The answers of the form in the shape of an intake, blanks left out: a question without an answer was not asked.
 * Text that is no number stays text, so that it can be complained about. Not checked; `checkAnswers` does that.
 */
export function toAnswers(draft: Draft): unknown {
  const { medicineInBox: _inBox, ...answers } = draft;
  const { visit, medications, ...sections } = withoutBlanks(answers, "") as Partial<Intake>;
  const list = draft.medications.list === "" ? "not-asked" : draft.medications.list;
  return {
    formatVersion: 1,
    // Kept even when blank, so that what is missing is named at its own field.
    visit: { ...visit, patient: visit?.patient ?? {}, filledInBy: visit?.filledInBy ?? {} },
    medications: { ...medications, list },
    ...sections,
  };
}

function withoutBlanks(given: Given, key: string): unknown {
  if (typeof given === "string") return readText(given, key);
  if (isList(given)) {
    if (given.length === 0 && !listsKeptEmpty.has(key)) return undefined;
    return given.map((item) => withoutBlanks(item, ""));
  }
  if ("said" in given) return readSaid(given as unknown as SaidDraft);
  const answered = Object.entries(given).flatMap(([name, value]) => {
    const kept = withoutBlanks(value, name);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return answered.length === 0 ? undefined : Object.fromEntries(answered);
}

const isList = (given: Given): given is readonly Given[] => Array.isArray(given);

function readText(text: string, key: string): string | number | undefined {
  if (text.trim() === "") return undefined;
  return numberKeys.has(key) ? (readNumber(text) ?? text) : text;
}

function readSaid({ said, saidAt, date, time, timeZone }: SaidDraft): unknown {
  if (said === "") return undefined;
  if (said === "never") return said;
  return {
    said: said === "date" && time !== "" ? "exact" : said,
    ...(saidAt !== "" && { saidAt }),
    ...(date !== "" && { date }),
    ...(time !== "" && { time }),
    ...(timeZone !== "" && { timeZone }),
  };
}
