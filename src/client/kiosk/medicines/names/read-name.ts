import {
  brandMixedUp,
  type Drug,
  type DrugClass,
  drugById,
  isClassified,
  isSedating,
  type Recognition,
  recognise,
  type Vocabulary,
} from "../../../../../rules/recognise/index.ts";
import { nameCalled } from "./name-called.ts";
import { choiceOf, hasOwnName } from "./drug-words.ts";
import type { NameChoice, NameReading } from "./names.ts";

/** Classes beside the sedating ones of which it matters where they come from: they act like ketamine, or on the heart. */
const supplyMatters: readonly DrugClass[] = [
  "ketamine",
  "memantine",
  "dextromethorphan",
  "flumazenil",
  "stimulant",
  "decongestant",
  "pressor",
];
const todayMatters: readonly DrugClass[] = ["antihypertensive", "insulin", "sulfonylurea"];

/**
 * Reads a typed name, and what a patient chose for it. A drug that was typed beyond doubt stays possible, whatever was
 * chosen; until something is chosen, every candidate is.
 */
export function readName(
  typed: string,
  confirmedDrugIds: readonly string[],
  vocabulary: Vocabulary,
): NameReading {
  const found = recognise(typed, vocabulary);
  const confirmed = confirmedDrugIds.flatMap((id) => drugById(id, vocabulary) ?? []);
  const certain = beyondDoubt(found);
  const candidates = found.state === "needs-confirmation" ? found.candidates : [];
  const drugs = [...certain, ...(confirmed.length > 0 ? confirmed : candidates)];
  const has = (classes: readonly DrugClass[]) =>
    drugs.some((drug) => classes.some((each) => drug.classes.includes(each)));
  const isKnownToSedate = drugs.some(({ classes }) => isSedating(classes));
  const maySedate = isKnownToSedate || isUnknown(found, drugs);
  const called = nameCalled(typed, found, confirmed);
  return {
    choices: choicesOf(found),
    beyondDoubtIds: found.state === "needs-confirmation" ? certain.map(({ id }) => id) : [],
    maySedate,
    isKnownToSedate,
    asksSupply: maySedate || has(supplyMatters),
    asksTakenToday: has(todayMatters),
    asksDoseRaised: has(["glp1"]),
    ...(called !== undefined && { called }),
  };
}

function beyondDoubt(found: Recognition): readonly Drug[] {
  if (found.state === "unrecognised") return [];
  return found.state === "recognised" ? found.drugs : found.alsoRecognised;
}

/** Words that nobody has looked at may be a medicine as well. */
function isUnknown(found: Recognition, drugs: readonly Drug[]): boolean {
  if (drugs.length === 0 || !drugs.every(isClassified)) return true;
  return found.state !== "unrecognised" && found.leftOver.length > 0;
}

function choicesOf(found: Recognition): readonly NameChoice[] {
  if (found.state === "needs-confirmation")
    return found.candidates.filter(hasOwnName).map((drug) => choiceOf(drug));
  if (found.state === "unrecognised" || found.lookAlikes.length === 0) return [];
  const [mixedUp = ""] = found.matched;
  // The twin under the name that is mixed up: under another brand nobody would see why it is asked.
  return [...found.drugs, ...found.lookAlikes].map((drug) => choiceOf(drug, brandMixedUp(mixedUp, drug)));
}
