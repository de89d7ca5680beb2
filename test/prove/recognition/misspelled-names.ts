import { mostPrescribed } from "../../../rules/data/most-prescribed.ts";
import { coreVocabulary, drugById, recognise } from "../../../rules/recognise/index.ts";
import { nameKey } from "../../../rules/recognise/names/name-key.ts";
import { commonestBenzodiazepineNames, type HowToMisspell, misspellings } from "../../support/misspell.ts";
import { type Part, type Proof, provenFor, shareOf } from "../proof.ts";
import { offeredBy } from "./outcomes.ts";

const perName = 200;
const perNameWhenShort = 12;
const firstOthers = 25;

type Goal = { readonly first: number; readonly amongThree: number };
const goals: Readonly<Record<HowToMisspell["distance"], Goal>> = {
  1: { first: 0.99, amongThree: 0.999 },
  2: { first: 0.9, amongThree: 0.98 },
};

/** A misspelled name is offered as the drug that was meant, and never taken for anything in silence. */
export const misspelledNames: Part = {
  name: "misspelled-names",
  prove({ isShort, seed }) {
    const count = isShort ? perNameWhenShort : perName;
    const sets = [
      { of: "the 25 commonest benzodiazepine names", names: commonestBenzodiazepineNames },
      { of: "the 25 most prescribed other medicines", names: mostPrescribedOthers() },
    ];
    return sets.flatMap(({ of, names }) =>
      ([1, 2] as const).flatMap((distance) => {
        const misspelled = names.flatMap((name) => misspelledAs(name, { distance, count, seed }));
        return proofsFor(`${of}, distance ${distance}`, misspelled, goals[distance]);
      }),
    );
  },
};

export type Misspelled = {
  readonly typed: string;
  readonly meant: string;
  readonly drugIds: ReadonlySet<string>;
};

/** Misspellings of a name that are no other name. */
export function misspelledAs(name: string, how: HowToMisspell): readonly Misspelled[] {
  const { names, wholeEntryNames } = coreVocabulary();
  const known = names.get(nameKey(name));
  if (known === undefined) throw new Error(`${name} is in no table, so it cannot be misspelled.`);
  const drugIds = new Set(known.meanings.flat().map(({ id }) => id));
  return misspellings(name, how)
    .filter((typed) => !names.has(typed) && !wholeEntryNames.has(typed))
    .map((typed) => ({ typed, meant: name, drugIds }));
}

function proofsFor(of: string, misspelled: readonly Misspelled[], goal: Goal): readonly Proof[] {
  const read = misspelled.map((each) => ({ ...each, found: recognise(each.typed) }));
  const isMeantWithin = (most: number) =>
    read.filter(({ found, drugIds }) =>
      offeredBy(found)
        .slice(0, most)
        .some(({ id }) => drugIds.has(id)),
    ).length;
  const silent = read.filter(({ found }) => found.state === "recognised");
  return [
    shareOf(`misspellings of ${of}: the drug meant comes first`, isMeantWithin(1), read.length, goal.first),
    shareOf("… is among the first three", isMeantWithin(3), read.length, goal.amongThree),
    provenFor(
      "… taken for anything in silence",
      read.length,
      silent.map(({ typed, meant }) => `${typed} (from ${meant})`),
    ),
  ];
}

export function mostPrescribedOthers(): readonly string[] {
  return mostPrescribed
    .map((id) => drugById(id))
    .filter(
      (drug) => drug !== undefined && !drug.classes.includes("benzodiazepine") && !drug.name.includes(" "),
    )
    .slice(0, firstOthers)
    .map((drug) => drug?.name ?? "");
}
