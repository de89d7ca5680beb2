import type { Drug } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import {
  displayName,
  drugById,
  isBenzodiazepine,
  type Recognition,
  recognise,
  type Vocabulary,
} from "../recognise/index.ts";
import { isSedating } from "../sedating-classes.ts";
import { mostSedatingFirst } from "./most-sedating.ts";

export type Identity = Pick<
  MedicineFacts,
  "recognition" | "because" | "leftOver" | "drugs" | "classes" | "benzodiazepine" | "name"
>;

/**
 * Which drugs a listed medicine is judged as. What a person confirmed decides, unless the typed words name a sedating
 * drug beyond doubt that was not confirmed, or a confirmed id is in no table: then both stay possible.
 */
export function identify({ typed, confirmedDrugIds }: Medicine, vocabulary: Vocabulary): Identity {
  const found = recognise(typed, vocabulary);
  if (confirmedDrugIds === undefined || confirmedDrugIds.length === 0) return asRecognised(typed, found);

  const confirmed = confirmedDrugIds
    .map((id) => drugById(id, vocabulary))
    .filter((drug) => drug !== undefined);
  const areAllKnown = confirmed.length === confirmedDrugIds.length;
  const named = namedBeyondDoubt(found);
  const contradicting = named.filter((drug) => isSedating(drug.classes) && !confirmed.includes(drug));
  if (areAllKnown && contradicting.length === 0) return asCertain(typed, confirmed, []);

  const possible = [...confirmed, ...(areAllKnown ? contradicting : mentioned(found))];
  if (!possible.some((drug) => isSedating(drug.classes))) return asUnrecognised(typed);
  const agreed = confirmed.filter((drug) => named.includes(drug));
  return asCandidates(typed, possible, agreed, "disagrees", leftOverOf(found));
}

function asRecognised(typed: string, found: Recognition): Identity {
  switch (found.state) {
    case "unrecognised":
      return asUnrecognised(typed);
    case "recognised":
      return asCertain(typed, found.drugs, found.leftOver);
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

function asCertain(typed: string, drugs: readonly Drug[], leftOver: readonly string[]): Identity {
  return {
    recognition: "recognised",
    leftOver,
    drugs,
    classes: classesOf(drugs),
    benzodiazepine: mostSedatingFirst(drugs).find(isBenzodiazepine),
    name: drugs.map(displayName).join(" + ") || inQuotes(typed),
  };
}

/** Judged as the most sedating candidate, together with what was named beyond doubt. */
function asCandidates(
  typed: string,
  possible: readonly Drug[],
  certain: readonly Drug[],
  because: Identity["because"],
  leftOver: readonly string[],
): Identity {
  const drugs = mostSedatingFirst(possible);
  return {
    recognition: "needs-confirmation",
    because,
    leftOver,
    drugs,
    classes: classesOf([...drugs.slice(0, 1), ...certain]),
    benzodiazepine: drugs.find(isBenzodiazepine),
    name: inQuotes(typed),
  };
}

function asUnrecognised(typed: string): Identity {
  return { recognition: "unrecognised", leftOver: [], drugs: [], classes: [], name: inQuotes(typed) };
}

function classesOf(drugs: readonly Drug[]): Identity["classes"] {
  const [only] = drugs;
  if (only !== undefined && drugs.length === 1) return only.classes;
  return [...new Set(drugs.flatMap((drug) => drug.classes))];
}

const leftOverOf = (found: Recognition): readonly string[] =>
  found.state === "unrecognised" ? [] : found.leftOver;

function namedBeyondDoubt(found: Recognition): readonly Drug[] {
  if (found.state === "unrecognised") return [];
  return found.state === "recognised" ? found.drugs : found.alsoRecognised;
}

function mentioned(found: Recognition): readonly Drug[] {
  return found.state === "needs-confirmation"
    ? [...found.candidates, ...found.alsoRecognised]
    : namedBeyondDoubt(found);
}

const inQuotes = (typed: string): string =>
  typed.trim() === "" ? "an unnamed medicine" : `“${typed.trim()}”`;
