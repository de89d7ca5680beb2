import type { TakenFor } from "../../intake/medicine.ts";
import { coreVocabulary } from "../vocabulary/core.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Directions, Reading } from "./directions.ts";
import { readFrequency } from "./frequency.ts";
import { readLastDoseWords } from "./last-dose.ts";
import { askAboutLetters } from "./letters-for-digits.ts";
import { lineOf } from "./line.ts";
import { askAboutPartedNumbers } from "./parted-number.ts";
import { readAmounts } from "./read-amounts.ts";
import { readForm } from "./read-form.ts";
import { readPattern } from "./read-pattern.ts";
import { type ReadPhrase, readPhrases } from "./read-phrases.ts";
import { readSupply } from "./read-supply.ts";
import { readSchedule } from "./schedule.ts";
import { settleAmounts } from "./settle-amounts.ts";

/**
 * What a typed line says beside the name, in six languages (English, Spanish, French, German, Italian, Portuguese).
 * Total and pure; any string is allowed, and an empty one says nothing. A word that is not understood says nothing
 * either: what is absent here was not necessarily left out by the person who typed.
 */
export function readDirections(typed: string, vocabulary: Vocabulary = coreVocabulary()): Directions {
  const line = lineOf(typed, vocabulary);
  const aboutDigits = [...askAboutLetters(line), ...askAboutPartedNumbers(line)];
  const lastDoseWords = readLastDoseWords(line);
  const schedule = readSchedule(line);
  const phrases = readPhrases(line);
  const amounts = readAmounts(line);
  amounts.questions.unshift(...aboutDigits);
  amounts.questions.push(...(schedule?.questions ?? []));
  if (schedule?.dose !== undefined) amounts.doses.push(schedule.dose);

  const { form, questions: aboutForm } = readForm(phrases);
  const { supply, questions: aboutSupply } = readSupply(line, phrases);
  const { dosesPerDay, questions: aboutTimes } = readFrequency(phrases, schedule?.dosesPerDay);
  const { pattern, questions: aboutPattern } = readPattern(phrases, dosesPerDay?.words);
  const { strength, dose, questions: aboutAmounts } = settleAmounts(line, amounts, form?.value);
  const release = phrases.find(({ meaning }) => meaning.says === "extended-release");
  const byClinic = phrases.find(({ meaning }) => meaning.says === "given-by-clinic");
  const isAskedTimes = amounts.questions.some(({ about }) => about === "dosesPerDay");
  return {
    ...(strength && { strength }),
    ...(dose && { dose }),
    ...(form && { form }),
    ...(dosesPerDay && !isAskedTimes && { dosesPerDay }),
    ...(pattern && { pattern }),
    ...(release && { isExtendedRelease: { value: "yes" as const, words: release.words } }),
    ...(byClinic && { isGivenByClinic: { value: true as const, words: byClinic.words } }),
    ...(lastDoseWords !== undefined && { lastDoseWords }),
    ...(supply && { supply }),
    takenFor: purposesIn(phrases),
    questions: [
      ...amounts.questions,
      ...aboutAmounts,
      ...aboutTimes,
      ...aboutForm,
      ...aboutPattern,
      ...aboutSupply,
    ],
    flags: amounts.flags,
  };
}

function purposesIn(phrases: readonly ReadPhrase[]): readonly Reading<TakenFor>[] {
  const purposes = new Map<TakenFor, Reading<TakenFor>>();
  for (const { meaning, words } of phrases) {
    if (meaning.says !== "taken-for" || purposes.has(meaning.purpose)) continue;
    purposes.set(meaning.purpose, { value: meaning.purpose, words });
  }
  return [...purposes.values()];
}
