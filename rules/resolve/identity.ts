/** The three ways in which an entry is judged. */
import type { Drug } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import { displayName, isBenzodiazepine, isClassified } from "../recognise/index.ts";
import { mostSedatingFirst } from "./most-sedating.ts";

export type Identity = Pick<
  MedicineFacts,
  | "recognition"
  | "because"
  | "leftOver"
  | "notClassified"
  | "lookAlikes"
  | "notASedativeBy"
  | "drugs"
  | "classes"
  | "benzodiazepine"
  | "name"
>;

/** Judged as all of these drugs together. One that no table classifies is left over, like words nobody has looked at. */
export function asCertain(
  typed: string,
  named: readonly Drug[],
  leftOver: readonly string[],
  lookAlikes: readonly Drug[] = [],
): Identity {
  const { drugs, notClassified } = sorted(named);
  if (drugs.length === 0 && notClassified.length > 0) return { ...asUnrecognised(typed), notClassified };
  return {
    recognition: "recognised",
    leftOver: [...leftOver, ...notClassified],
    notClassified: notClassified.length > 0 ? notClassified : undefined,
    lookAlikes,
    drugs,
    classes: classesOf(drugs),
    benzodiazepine: mostSedatingFirst(drugs).find(isBenzodiazepine),
    name: drugs.map(displayName).join(" + ") || inQuotes(typed),
  };
}

/** Judged as the most sedating candidate, together with what was named beyond doubt. */
export function asCandidates(
  typed: string,
  possible: readonly Drug[],
  certain: readonly Drug[],
  because: Identity["because"],
  leftOver: readonly string[],
): Identity {
  const { drugs: classified, notClassified } = sorted(possible);
  if (classified.length === 0 && notClassified.length > 0) return { ...asUnrecognised(typed), notClassified };
  const drugs = mostSedatingFirst(classified);
  return {
    recognition: "needs-confirmation",
    because,
    leftOver: [...leftOver, ...notClassified],
    ...(notClassified.length > 0 && { notClassified }),
    lookAlikes: [],
    drugs,
    classes: classesOf([...drugs.slice(0, 1), ...certain.filter(isClassified)]),
    benzodiazepine: drugs.find(isBenzodiazepine),
    name: inQuotes(typed),
  };
}

/** Judged by nothing but its words. */
export function asUnrecognised(typed: string): Identity {
  return {
    recognition: "unrecognised",
    leftOver: [],
    lookAlikes: [],
    drugs: [],
    classes: [],
    name: inQuotes(typed),
  };
}

function sorted(named: readonly Drug[]): {
  readonly drugs: readonly Drug[];
  readonly notClassified: readonly string[];
} {
  if (named.every(isClassified)) return { drugs: named, notClassified: [] };
  return {
    drugs: named.filter(isClassified),
    notClassified: named.filter((drug) => !isClassified(drug)).map(displayName),
  };
}

function classesOf(drugs: readonly Drug[]): Identity["classes"] {
  const [only] = drugs;
  if (only !== undefined && drugs.length === 1) return only.classes;
  return [...new Set(drugs.flatMap((drug) => drug.classes))];
}

const inQuotes = (typed: string): string =>
  typed.trim() === "" ? "an unnamed medicine" : `“${typed.trim()}”`;
