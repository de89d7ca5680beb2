/** What the people who filled in an intake said about names that the tables do not settle. */
import type { Intake, Medicine, Visit } from "../intake.ts";
import { coreVocabulary, recognise, rememberedName, type Vocabulary } from "../recognise/index.ts";
import { identify } from "./identify.ts";

/** One name, folded by `rememberedName`, and what staff said it is. `drugIds` is empty for "not-a-sedative". */
export type ClassifiedName = {
  readonly name: string;
  readonly as: "drug" | "not-a-sedative";
  readonly drugIds: readonly string[];
  /** Who said so: the name in the classification, else of who filled in the form, else the role: "the nurse". */
  readonly by: string;
  /** False: nobody is named in the classification itself, so `by` is whoever filled in the form. */
  readonly isReviewed: boolean;
};

/**
 * Each name once, in the order of the list: classified by staff, or confirmed as a drug though recognition alone does not
 * know it. Left out are what a patient chose alone, what was not accepted, and a name that one list calls two things.
 */
export function classifiedNames(
  { medications, visit }: Intake,
  vocabulary: Vocabulary = coreVocabulary(),
): readonly ClassifiedName[] {
  const found = medications.entries
    .map((entry) => classifiedName(entry, visit, vocabulary))
    .filter((each) => each !== undefined);
  const isOnlyOne = (one: ClassifiedName) =>
    found.every((other) => other.name !== one.name || isSameClassification(one, other));
  return found.filter(
    (each, index) => isOnlyOne(each) && found.findIndex(({ name }) => name === each.name) === index,
  );
}

function isSameClassification(one: ClassifiedName, other: ClassifiedName): boolean {
  return one.as === other.as && one.drugIds.join(" ") === other.drugIds.join(" ");
}

function classifiedName(
  entry: Medicine,
  { filledInBy }: Visit,
  vocabulary: Vocabulary,
): ClassifiedName | undefined {
  const { typed, classification, confirmedDrugIds = [] } = entry;
  const name = rememberedName(typed);
  if (name === "") return undefined;
  if (classification?.as === "not-a-sedative") {
    const isAccepted = identify(entry, vocabulary).notASedativeBy !== undefined;
    return isAccepted
      ? { name, as: "not-a-sedative", drugIds: [], by: classification.by, isReviewed: true }
      : undefined;
  }
  const by = classification?.by ?? staffMember(filledInBy);
  if (confirmedDrugIds.length === 0 || by === undefined || isSettledAlone(typed, vocabulary))
    return undefined;
  return { name, as: "drug", drugIds: confirmedDrugIds, by, isReviewed: classification !== undefined };
}

function isSettledAlone(typed: string, vocabulary: Vocabulary): boolean {
  const found = recognise(typed, vocabulary);
  return found.state === "recognised" && found.leftOver.length === 0;
}

function staffMember({ role, name }: Visit["filledInBy"]): string | undefined {
  return role === "patient" ? undefined : (name ?? `the ${role.replace("-", " ")}`);
}
