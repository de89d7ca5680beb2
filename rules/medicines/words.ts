/** A listed medicine in words, as the reason for a finding. */
import type { Reason } from "../assessment.ts";
import type { MedicineFacts } from "../facts.ts";
import type { Medicine, StatedPattern } from "../intake.ts";

const patternInWords: Readonly<Record<StatedPattern, string>> = {
  regular: "taken regularly",
  "as-needed": "taken as needed",
  "one-off": "taken once",
  premedication: "premedication by this clinic",
  stopped: "stopped",
  "not-sure": "not sure how often",
};

/** "alprazolam: taken as needed, last dose last night 21:30", pointing at the entry of the list. */
export function medicineReason(medicine: MedicineFacts): Reason {
  const { answers, name } = medicine;
  const pattern = answers.pattern === undefined ? "how often not said" : patternInWords[answers.pattern];
  return {
    path: `medications.entries[${medicine.index}]`,
    says: `${name}: ${pattern}, ${lastDoseInWords(medicine)}`,
  };
}

/** One reason for each medicine, in order. */
export function medicineReasons(medicines: readonly MedicineFacts[]): readonly Reason[] {
  return medicines.map(medicineReason);
}

/** "last dose last night 21:30", "planned for Sat 21 Nov 08:55", "last dose not said". */
export function lastDoseInWords({ answers, lastDose, isLastDoseRefused }: MedicineFacts): string {
  if (isLastDoseRefused) return "last dose given as a time in the future, which is not used";
  if (lastDose !== undefined)
    return `${isPlanned(answers) ? "planned for" : "last dose"} ${lastDose.inWords}`;
  return answers.lastDose === undefined ? "last dose not said" : "last dose not sure";
}

/** True of a premedication that this clinic has yet to give: its time is no last dose. */
export function isPlanned({ pattern, premedication }: Medicine): boolean {
  return pattern === "premedication" && premedication?.status === "planned";
}

/** "phenelzine", "phenelzine and selegiline", "a, b and c": each name once. */
export function medicineNames(medicines: readonly MedicineFacts[]): string {
  return joinWords([...new Set(medicines.map(({ name }) => name))]);
}

/** "Last dose" to "last dose", to go on after a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "taken regularly" to "Taken regularly", to begin a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
