import { sedatingClasses } from "../../../../../rules/index.ts";
import {
  type Drug,
  drugById,
  displayName,
  isClassified,
  type Recognition,
  recognise,
  type Suggestion,
  type Vocabulary,
} from "../../../../../rules/recognise/index.ts";
import type { MedicineDraft } from "../draft/draft.ts";

export type ClassName = Drug["classes"][number];

/** What is known about a medicine from its name and from what was answered about it, as far as the form needs it. */
export type MedicineKind = {
  readonly state: "recognised" | "needs-confirmation" | "unrecognised";
  /** Why it asks; "disagrees": the confirmed medicine is not the sedating one that was typed. Absent when it does not. */
  readonly because?: Extract<Recognition, { because: unknown }>["because"] | "disagrees";
  /** What it is taken to be: confirmed, or recognised, or every candidate. */
  readonly drugs: readonly Drug[];
  /** To choose from, when the name can mean several, likeliest first; none is ever chosen by itself. */
  readonly candidates: readonly Drug[];
  /** Whose names are read as the one that was typed. */
  readonly lookAlikes: readonly Drug[];
  /** The name that was typed, as its key, when it is read as another. */
  readonly mixedUpName?: string;
  /** The closest names to one that is not known; never judged by. */
  readonly suggestions: readonly Drug[];
  /** Words of the entry nobody has looked at. */
  readonly leftOver: readonly string[];
  /** Whether the words typed name a drug beyond doubt by themselves. */
  readonly isNameKnown: boolean;
  readonly isConfirmed: boolean;
  /** Who said that it is no sedative; absent when nobody did. */
  readonly notASedativeBy?: string;
  readonly classes: ReadonlySet<ClassName>;
  readonly isOrMayBeBenzodiazepine: boolean;
};

type Named = Pick<MedicineDraft, "typed" | "confirmedDrugIds" | "classification">;

/**
 * Reads a typed name, and what a person said it is. Follows the engine, which decides: a sedating drug that was typed
 * beyond doubt stays possible, whatever was confirmed.
 */
export function kindOf(
  { typed, confirmedDrugIds, classification }: Named,
  vocabulary: Vocabulary,
): MedicineKind {
  const found = recognise(typed, vocabulary);
  const confirmed = confirmedDrugIds.flatMap((id) => drugById(id, vocabulary) ?? []);
  const named = namedBeyondDoubt(found);
  const contradicting = confirmed.length === 0 ? [] : named.filter(isSedating).filter(isNotIn(confirmed));
  // A person's word that it is no sedative settles what is only like a name; a name of several medicines stays one.
  const isReviewed = classification.as === "not-a-sedative" && confirmed.length === 0;
  const isSettled = isReviewed && "because" in found && found.because !== "several-meanings";
  const asked = found.state === "needs-confirmation" && !isSettled ? found.candidates : [];
  const beside = found.state === "needs-confirmation" ? found.alsoRecognised : [];
  const drugs = [
    ...new Set(confirmed.length === 0 ? [...named, ...asked] : [...beside, ...confirmed, ...contradicting]),
  ];
  return {
    ...(isSettled && named.length === 0
      ? { state: "unrecognised" }
      : stateOf(found, confirmed.length > 0, contradicting.length > 0, isSettled)),
    drugs,
    candidates: asked,
    lookAlikes: found.state === "recognised" ? found.lookAlikes : [],
    ...mixedUpNameIn(found),
    suggestions: found.state === "unrecognised" ? found.suggestions : [],
    leftOver: found.state === "unrecognised" || classification.as !== "" ? [] : unknownIn(found),
    isNameKnown: found.state === "recognised",
    isConfirmed: confirmed.length > 0,
    ...(classification.as === "not-a-sedative" && { notASedativeBy: classification.by }),
    classes: new Set(drugs.flatMap(({ classes }) => classes)),
    isOrMayBeBenzodiazepine: drugs.some((drug) => drug.classes.includes("benzodiazepine")),
  };
}

function stateOf(
  found: Recognition,
  isConfirmed: boolean,
  isContradicted: boolean,
  isSettled: boolean,
): Pick<MedicineKind, "state" | "because"> {
  if (isContradicted) return { state: "needs-confirmation", because: "disagrees" };
  if (isConfirmed || isSettled) return { state: "recognised" };
  if (found.state !== "needs-confirmation") return { state: found.state };
  return { state: found.state, because: found.because };
}

function mixedUpNameIn(found: Recognition): Pick<MedicineKind, "mixedUpName"> {
  if (found.state !== "recognised" || found.lookAlikes.length === 0) return {};
  const [mixedUpName] = found.matched;
  return mixedUpName === undefined ? {} : { mixedUpName };
}

function namedBeyondDoubt(found: Recognition): readonly Drug[] {
  if (found.state === "unrecognised") return [];
  return found.state === "recognised" ? found.drugs : found.alsoRecognised;
}

/** Left-over words, and what an imported register knows by name and nobody has classified. */
function unknownIn(found: Exclude<Recognition, { state: "unrecognised" }>): readonly string[] {
  const unclassified = namedBeyondDoubt(found).filter((drug) => !isClassified(drug));
  return [...found.leftOver, ...unclassified.map(displayName)];
}

const sedating: ReadonlySet<ClassName> = new Set(sedatingClasses);
const isSedating = ({ classes }: Drug) => classes.some((name) => sedating.has(name));
const isNotIn = (drugs: readonly Drug[]) => (drug: Drug) => !drugs.includes(drug);

/** Whether the name puts a question that nobody has answered. */
export function isAsking({ state, lookAlikes, isConfirmed }: MedicineKind): boolean {
  return state === "needs-confirmation" || (lookAlikes.length > 0 && !isConfirmed);
}

/** "ALPRAZolam", or "ALPRAZolam or clonazePAM" while nobody has said which. */
export function namesOf({ drugs, state }: MedicineKind): string {
  return drugs.map(displayName).join(state === "needs-confirmation" ? " or " : " + ");
}

/** With a name that a person picked and that can itself mean several drugs: one of them is meant, and it is asked which. */
export function withPickedName(kind: MedicineKind, picked: Suggestion | undefined): MedicineKind {
  if (picked === undefined || kind.isConfirmed) return kind;
  const { drugs } = picked;
  return {
    ...kind,
    state: "needs-confirmation",
    because: "several-meanings",
    drugs,
    candidates: drugs,
    classes: new Set(drugs.flatMap(({ classes }) => classes)),
    isOrMayBeBenzodiazepine: drugs.some(({ classes }) => classes.includes("benzodiazepine")),
  };
}
