import type { Exposure, MedicineFacts, Reason } from "../../rules/index.ts";

/** Reasons of a medicine whose last dose is known and whose use was told, as in the timed intakes. */
export function lastDose({ index, name, lastDose: time, answers }: MedicineFacts): Reason {
  const told = time === undefined ? (answers.lastDose === undefined ? "not said" : "not sure") : time.inWords;
  return { path: `medications.entries[${index}].lastDose`, says: `${name}: last dose ${told}` };
}

export function pattern({ index, name, answers }: MedicineFacts): Reason {
  const stated = answers.pattern === "regular" ? "said to be taken regularly" : "taken as needed";
  return {
    path: `medications.entries[${index}].pattern`,
    says: `${name}: ${stated}, ${answers.daysUsedInLast14} of the last 14 days`,
  };
}

export function entry({ index, name, lastDose: time }: MedicineFacts): Reason {
  return {
    path: `medications.entries[${index}]`,
    says: `${name}: taken regularly, last dose ${time?.inWords ?? ""}`,
  };
}

/** Whether those words are enough for it. */
export function isPlain({ answers, lastDose: time, isLastDoseRefused }: MedicineFacts): boolean {
  return (
    time !== undefined &&
    !isLastDoseRefused &&
    (answers.pattern === "regular" || answers.pattern === "as-needed") &&
    typeof answers.daysUsedInLast14 === "number"
  );
}

export const isSteady = (medicine: MedicineFacts): boolean =>
  isPlain(medicine) && medicine.answers.pattern === "regular";

/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[]): string {
  let text = words[0] ?? "";
  const last = words.length - 1;
  for (let at = 1; at < last; at += 1) text += `, ${words[at] ?? ""}`;
  return last < 1 ? text : `${text} and ${words[last] ?? ""}`;
}

export function names(medicines: readonly MedicineFacts[]): string {
  const [only] = medicines;
  if (only !== undefined && medicines.length === 1) return only.name;
  return joined([...new Set(medicines.map(({ name }) => name))]);
}

export function isPlainExposure({ medicine }: Exposure): boolean {
  return isPlain(medicine);
}
