import { sayCalendarDate, sayQuantity, type SaidTime } from "../../../../rules/index.ts";
import type { Question } from "./question.ts";
import { saidTimeInWords } from "./said-time-in-words.ts";

/** What was stored for one question, as people read it. Words that are not in the table are shown as they stand. */
export function valueInWords(question: Question, value: unknown, clinicZone: string): string {
  if (Array.isArray(value)) return listInWords(question, value);
  if (typeof value === "number") return sayQuantity(value, question.unit ?? "");
  if (typeof value === "object" && value !== null) {
    return question.kind === "said-time"
      ? saidTimeInWords(value as SaidTime, clinicZone)
      : partsInWords(question, value as Readonly<Record<string, unknown>>, clinicZone);
  }
  const text = String(value);
  if (question.kind === "date") return sayCalendarDate(text);
  if (question.kind === "local-time") return wallClockInWords(text);
  return question.options?.[text] ?? text;
}

function listInWords(question: Question, values: readonly unknown[]): string {
  if (values.length === 0) return "None";
  return values.map((value) => question.options?.[String(value)] ?? String(value)).join(", ");
}

/** "21 Nov 2026 09:00"; the clinic's zone stands once, beside the planned start. */
function wallClockInWords(isoLocal: string): string {
  const [date = "", time] = isoLocal.split("T");
  return time === undefined ? isoLocal : `${sayCalendarDate(date)} ${time.slice(0, 5)}`;
}

/** An answer with details: a dose and its unit, an escort and a phone, a plan and its date, a review and who made it. */
function partsInWords(
  question: Question,
  parts: Readonly<Record<string, unknown>>,
  clinicZone: string,
): string {
  const amount = parts.amount ?? parts.value;
  if (typeof amount === "number") return sayQuantity(amount, String(parts.unit));
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => partInWords(question, key, value, clinicZone))
    .join(", ");
}

function partInWords(question: Question, key: string, value: unknown, clinicZone: string): string {
  if (key === "date") return sayCalendarDate(String(value));
  return key === "by" ? `reviewed by ${String(value)}` : valueInWords(question, value, clinicZone);
}
