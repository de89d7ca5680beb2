import type { Drug } from "../drug.ts";
import type { Medicine } from "../intake.ts";
import { drugById, type Recognition, recognise, type Vocabulary } from "../recognise/index.ts";
import { isSedating } from "../sedating-classes.ts";
import { asCandidates, asCertain, asUnrecognised, type Identity } from "./identity.ts";
import { reviewed } from "./review.ts";

/**
 * Which drugs a listed medicine is judged as. What a person confirmed decides, unless the typed words name a sedating
 * drug beyond doubt that was not confirmed, or a confirmed id is in no table: then both stay possible. What was named
 * beyond doubt beside the confirmed name counts too, and so does each word that nobody has classified.
 */
export function identify(medicine: Medicine, vocabulary: Vocabulary): Identity {
  const { typed, confirmedDrugIds = [], classification } = medicine;
  const found = recognise(typed, vocabulary);
  const isConfirmed = confirmedDrugIds.length > 0;
  const judged = isConfirmed ? asConfirmed(medicine, found, vocabulary) : asRecognised(typed, found);
  return reviewed(judged, classification, { typed, found, isConfirmed, vocabulary });
}

function asRecognised(typed: string, found: Recognition): Identity {
  switch (found.state) {
    case "unrecognised":
      return asUnrecognised(typed);
    case "recognised":
      return asCertain(typed, found.drugs, found.leftOver, found.lookAlikes);
    case "needs-confirmation":
      return asCandidates(
        typed,
        [...found.candidates, ...found.alsoRecognised],
        found.alsoRecognised,
        found.because,
        found.leftOver,
      );
  }
}

function asConfirmed(
  { typed, confirmedDrugIds = [], classification }: Medicine,
  found: Recognition,
  vocabulary: Vocabulary,
): Identity {
  const confirmed = confirmedDrugIds
    .map((id) => drugById(id, vocabulary))
    .filter((drug) => drug !== undefined);
  const areAllKnown = confirmed.length === confirmedDrugIds.length;
  const named = namedBeyondDoubt(found);
  const contradicting = named.filter((drug) => isSedating(drug.classes) && !confirmed.includes(drug));
  if (areAllKnown && contradicting.length === 0) {
    const drugs = [...new Set([...besideTheQuestion(found), ...confirmed])];
    return asCertain(typed, drugs, classification?.as === "drug" ? [] : outsideNames(found));
  }
  const possible = [...confirmed, ...(areAllKnown ? contradicting : mentioned(found))];
  if (!possible.some((drug) => isSedating(drug.classes))) return asUnrecognised(typed);
  const agreed = confirmed.filter((drug) => named.includes(drug));
  return asCandidates(typed, possible, agreed, "disagrees", leftOverOf(found));
}

const leftOverOf = (found: Recognition): readonly string[] =>
  found.state === "unrecognised" ? [] : found.leftOver;

/** Left-over words that are no part of the names a person was asked about. */
function outsideNames(found: Recognition): readonly string[] {
  if (found.state === "unrecognised") return [];
  const inNames = new Set(found.matched.flatMap((name) => name.split(" ")));
  return found.leftOver.filter((word) => !inNames.has(word));
}

const besideTheQuestion = (found: Recognition): readonly Drug[] =>
  found.state === "needs-confirmation" ? found.alsoRecognised : [];

function namedBeyondDoubt(found: Recognition): readonly Drug[] {
  return found.state === "recognised" ? found.drugs : besideTheQuestion(found);
}

function mentioned(found: Recognition): readonly Drug[] {
  return found.state === "needs-confirmation"
    ? [...found.candidates, ...found.alsoRecognised]
    : namedBeyondDoubt(found);
}
