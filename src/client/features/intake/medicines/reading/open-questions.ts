import type { Directions } from "../../../../../../rules/recognise/index.ts";
import { blankSaid, type MedicineDraft } from "../../draft/draft.ts";
import { saidOptions } from "../../questions/said.ts";
import { isBlank, midSentence, offersOfQuestion, type ReadingOffer } from "./reading-offers.ts";

/** Typed words that a person has to settle: what stands there, and the answers it can mean; there may be none. */
export type OpenQuestion = { readonly says: string; readonly offers: readonly ReadingOffer[] };

/** What the typed words leave open. An answer that was given is not asked about again. */
export function openQuestionsOf(read: Directions, medicine: MedicineDraft): readonly OpenQuestion[] {
  const { questions, strength, dose, lastDoseWords, isGivenByClinic, supply } = read;
  const open = questions.map((question) => ({
    says: question.said,
    offers: offersOfQuestion(question, strength),
  }));
  const isNoDose =
    strength && !dose && (strength.value.per !== undefined || strength.value.others.length > 0);
  if (isNoDose && isBlank(medicine, "dose"))
    open.push({ says: `“${strength.words}” is a strength. Ask how much one dose is.`, offers: [] });
  if (supply && supply.value !== "over-the-counter" && isBlank(medicine, "supply"))
    open.push({
      says: `Typed: “${supply.words}”. Nobody has answered yet where it is from: ask.`,
      offers: [],
    });
  if (isGivenByClinic && isBlank(medicine, "pattern"))
    open.push({
      says: `Typed: “${isGivenByClinic.words}”. Was it this clinic, for this treatment?`,
      offers: [
        { place: "pattern", says: "premedication by this clinic", write: { pattern: "premedication" } },
      ],
    });
  if (lastDoseWords !== undefined && isBlank(medicine, "lastDose"))
    open.push({
      says: `Typed about the last dose: “${lastDoseWords}”. Ask when it was.`,
      offers: offersOfLastDose(lastDoseWords),
    });
  return open.map(({ says, offers }) => ({
    says,
    offers: offers.filter(({ place }) => isBlank(medicine, place)),
  }));
}

/** Said in the very words of an answer, that answer; a weekday or a number of hours is for a person to work out. */
function offersOfLastDose(words: string): ReadingOffer[] {
  const when = words
    .toLowerCase()
    .replace(/^last (?:took|taken|dose|used|use|had)\b[\s:,]*/u, "")
    .trim();
  return saidOptions
    .filter(({ label }) => label.toLowerCase() === when)
    .map(({ value, label }) => ({
      place: "lastDose",
      says: `last dose ${midSentence(label)}`,
      write: { lastDose: { ...blankSaid, said: value } },
    }));
}
