/** The three ways in which an entry is judged. */
import type { Drug } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import { displayName, isBenzodiazepine } from "../recognise/index.ts";
import { mostSedatingFirst } from "./most-sedating.ts";

export type Identity = Pick<
  MedicineFacts,
  | "recognition"
  | "because"
  | "leftOver"
  | "lookAlikes"
  | "notASedativeBy"
  | "drugs"
  | "classes"
  | "benzodiazepine"
  | "name"
>;

/** Judged as all of these drugs together. */
export function asCertain(
  typed: string,
  drugs: readonly Drug[],
  leftOver: readonly string[],
  lookAlikes: readonly Drug[] = [],
): Identity {
  return {
    recognition: "recognised",
    leftOver,
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
  const drugs = mostSedatingFirst(possible);
  return {
    recognition: "needs-confirmation",
    because,
    leftOver,
    lookAlikes: [],
    drugs,
    classes: classesOf([...drugs.slice(0, 1), ...certain]),
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

function classesOf(drugs: readonly Drug[]): Identity["classes"] {
  const [only] = drugs;
  if (only !== undefined && drugs.length === 1) return only.classes;
  return [...new Set(drugs.flatMap((drug) => drug.classes))];
}

const inQuotes = (typed: string): string =>
  typed.trim() === "" ? "an unnamed medicine" : `“${typed.trim()}”`;
