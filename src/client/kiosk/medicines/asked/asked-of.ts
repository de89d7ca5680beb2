import type { Entry } from "../list/entries.ts";
import type { MedicineQuestion } from "../medicine-page-id.ts";
import type { NameReading } from "../names/names.ts";

type Pattern = NonNullable<Entry["pattern"]>;

const currentUse: readonly Pattern[] = ["regular", "as-needed", "not-sure"];

/**
 * What to ask about a medicine, in the order it is asked: all that matters about one that may make sleepy or that nobody
 * knows, little about any other. A question that was answered stays, so that nothing unseen is ever sent.
 */
export function askedOf(entry: Entry, reading: NameReading): readonly MedicineQuestion[] {
  const { pattern } = entry;
  const isCurrent = pattern === undefined || currentUse.includes(pattern);
  const isAsked: Readonly<Record<MedicineQuestion, boolean>> = {
    name: true,
    which: reading.choices.length > 0,
    how: true,
    "taken-today": reading.asksTakenToday && !reading.maySedate && isCurrent,
    "last-dose": reading.maySedate || !reading.asksTakenToday || !isCurrent,
    "regular-before": reading.maySedate && pattern === "stopped",
    "days-used": reading.maySedate && isCurrent,
    "used-since": reading.maySedate && pattern !== "one-off",
    supply: reading.asksSupply,
    "taken-for": reading.maySedate,
    "missed-or-cut": reading.maySedate && isCurrent,
    "dose-raised": reading.asksDoseRaised && isCurrent,
  };
  return order.filter((question) => isAsked[question] || isAnswered(question, entry));
}

const order: readonly MedicineQuestion[] = [
  "name",
  "which",
  "how",
  "taken-today",
  "last-dose",
  "regular-before",
  "days-used",
  "used-since",
  "supply",
  "taken-for",
  "missed-or-cut",
  "dose-raised",
];

const answerTo = {
  "taken-today": "takenToday",
  "last-dose": "lastDose",
  "regular-before": "wasRegularBeforeStopping",
  "days-used": "daysUsedInLast14",
  "used-since": "usedSince",
  supply: "supply",
  "taken-for": "takenFor",
  "missed-or-cut": "missedOrCutInLast28Days",
  "dose-raised": "isInDoseEscalation",
} as const satisfies Partial<Record<MedicineQuestion, keyof Entry>>;

function isAnswered(question: MedicineQuestion, entry: Entry): boolean {
  return question in answerTo && entry[answerTo[question as keyof typeof answerTo]] !== undefined;
}
