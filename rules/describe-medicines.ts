/** The medicines as typed and as recognised, in words, for the screen and the print. */
import type { AssessedMedicine } from "./assessment.ts";
import { sayCalendarDate } from "./calendar-date.ts";
import type { Facts, MedicationFacts, MedicineFacts } from "./facts.ts";
import type { Medicine, MedicationListState, StatedPattern, Supply } from "./intake.ts";
import { incompleteInWords } from "./medicines/incomplete-list.ts";
import { reviewInWords } from "./medicines/review-words.ts";
import { isPlanned } from "./medicines/words.ts";
import { displayName } from "./recognise/index.ts";
import { sayQuantity } from "./quantity.ts";
import type { Say } from "./say.ts";
import { isSedating } from "./sedating-classes.ts";
import type { EpochMs, Hours } from "./units.ts";

const stateInWords: Readonly<Record<MedicationListState, string>> = {
  "not-asked": "Medicines: not asked",
  "no-answer": "Medicines: asked, no answer",
  declined: "Medicines: declined to say",
  "confirmed-none": "Medicines: confirmed, takes none",
  listed: "Medicines: listed",
};

/** "Medicines: listed; the list is said not to be complete": what is known about the list as a whole. */
export function medicationListInWords({ list, isComplete }: MedicationFacts): string {
  const incomplete = incompleteInWords(isComplete);
  return incomplete === undefined ? stateInWords[list] : `${stateInWords[list]}; ${incomplete}`;
}

/** One for each listed medicine, in the order of the list. Every text is complete; "not said" where nothing was. */
export function describeMedicines(facts: Facts, say: Say): readonly AssessedMedicine[] {
  return facts.medications.medicines.map((medicine) => describe(medicine, facts.visit.startMs, say));
}

function describe(medicine: MedicineFacts, startMs: EpochMs | undefined, say: Say): AssessedMedicine {
  const { answers, recognition, drugs, classes } = medicine;
  const isNamed = drugs.length > 0;
  return {
    id: answers.id,
    typed: answers.typed,
    recognition,
    recognisedAs: isNamed
      ? drugs.map(displayName).join(recognition === "recognised" ? " + " : " or ")
      : undefined,
    describedAs: isNamed ? [...new Set(drugs.map((drug) => drug.describedAs))].join(" / ") : undefined,
    review: reviewInWords(medicine),
    isBenzodiazepine: classes.includes("benzodiazepine"),
    isSedating: isSedating(classes),
    useInWords: useInWords(answers),
    lastDoseInWords: lastDoseInWords(medicine, startMs, say),
    planInWords: planInWords(answers),
  };
}

const patternInWords: Readonly<Record<StatedPattern, string>> = {
  regular: "regularly",
  "as-needed": "as needed",
  "one-off": "one-off",
  premedication: "premedication by this clinic",
  stopped: "stopped",
  "not-sure": "pattern not sure",
};

const supplyInWords: Readonly<Record<Supply, string>> = {
  "own-prescription": "own prescription",
  "over-the-counter": "without prescription",
  "someone-else": "someone else's prescription",
  street: "street or online",
  "this-clinic": "from this clinic",
  "not-sure": "origin not sure",
};

const routeInWords: Readonly<Record<NonNullable<Medicine["form"]>, string>> = {
  oral: "by mouth",
  sublingual: "under the tongue",
  nasal: "nasal",
  rectal: "rectal",
  patch: "patch",
  im: "IM (into a muscle)",
  iv: "IV (into a vein)",
  other: "another route",
  "not-sure": "route not sure",
};

function useInWords({ pattern, daysUsedInLast14, dose, form, dosesPerDay, supply }: Medicine): string {
  const parts: string[] = [];
  if (pattern !== undefined) parts.push(patternInWords[pattern]);
  if (typeof daysUsedInLast14 === "number") parts.push(`${String(daysUsedInLast14)} of the last 14 days`);
  if (daysUsedInLast14 === "not-sure") parts.push("days of use not sure");
  if (dose !== undefined) parts.push(sayQuantity(dose.amount, dose.unit));
  if (form !== undefined) parts.push(routeInWords[form]);
  if (typeof dosesPerDay === "number")
    parts.push(dosesPerDay === 1 ? "once a day" : `${String(dosesPerDay)} times a day`);
  if (supply !== undefined && supply !== "own-prescription") parts.push(supplyInWords[supply]);
  return parts.length === 0 ? "not said" : parts.join(", ");
}

function lastDoseInWords(
  { answers, lastDose, isLastDoseRefused }: MedicineFacts,
  startMs: EpochMs | undefined,
  say: Say,
): string {
  if (isLastDoseRefused) return "a time in the future, not used";
  if (lastDose === undefined) return withoutLastDose(answers);
  const { hoursBeforeStart, isExact } = lastDose;
  const inWords = isPlanned(answers) ? `planned for ${lastDose.inWords}` : lastDose.inWords;
  if (startMs === undefined || hoursBeforeStart === undefined) return inWords;
  return `${inWords}, ${beforeStart(hoursBeforeStart, isExact, say)}`;
}

const takenTodayInWords = { yes: "today", no: "not today", "not-sure": "not sure whether today" } as const;

/** "Not sure" is an answer, and so is what was said of today where nothing more is asked. */
function withoutLastDose({ lastDose, takenToday }: Medicine): string {
  if (lastDose?.said === "not-sure") return "not sure";
  return takenToday === undefined ? "not said" : takenTodayInWords[takenToday];
}

function beforeStart(hoursBeforeStart: Hours, isExact: boolean, say: Say): string {
  if (hoursBeforeStart < 0) return `${say.duration(-hoursBeforeStart)} after the planned start`;
  return `${isExact ? "" : "at least "}${say.duration(hoursBeforeStart)} before the planned start`;
}

function planInWords({ prescribersPlan }: Medicine): string {
  if (prescribersPlan === undefined) return "not asked";
  const { plan, inWords, date } = prescribersPlan;
  if (plan === "none-known") return "none known";
  const words = plan === "continue-as-usual" ? "continue as usual" : (inWords ?? "other");
  return date === undefined ? words : `${words} (${sayCalendarDate(date)})`;
}
