/** The names that must be known, against the names that are known. */
import type { Benzodiazepine, DrugClass } from "../../drug.ts";
import { isBenzodiazepine, nameKeyOf, type Vocabulary } from "../../recognise/index.ts";
import type { Difference } from "../told.ts";
import { knownBenzodiazepines } from "./benzodiazepines.ts";
import { knownInteracting } from "./interacting.ts";
import type { KnownBenzodiazepine, KnownOfClass } from "./known-medicine.ts";
import { knownOtherSedatives } from "./other-sedatives.ts";
import { knownStrongDepressants } from "./strong-depressants.ts";

/** One name, and what it must be known as, in words that can be compared. */
type KnownMedicine = { readonly name: string; readonly id: string; readonly is: string };

const knownMedicines: readonly KnownMedicine[] = [
  ...knownBenzodiazepines.map(ofBenzodiazepine),
  ...[...knownStrongDepressants, ...knownOtherSedatives, ...knownInteracting].flatMap(ofClass),
];

/** How many names must be known. */
export const knownMedicineCount: number = knownMedicines.length;

/** Each name that is not known, or is known as something else. The names are those of the tables, never typed ones. */
export function* medicineDifferences(
  vocabulary: Vocabulary,
): Generator<Difference & { readonly canary: string }, void> {
  for (const { name, id, is } of knownMedicines) {
    const came = toldOf(name, id, vocabulary);
    if (came !== is) yield { canary: `medicine-${id}`, about: name, expected: is, came };
  }
}

/** By the name and by the id that screenings store: both must lead to the same row. */
function toldOf(name: string, id: string, { names, wholeEntryNames, drugsById }: Vocabulary): string {
  const key = nameKeyOf(name);
  const known = names.get(key) ?? wholeEntryNames.get(key);
  const drug = known?.meanings.flat().find((each) => each.id === id);
  if (drug === undefined) return "not known by this name";
  if (drugsById.get(id) !== drug) return "not known by its id";
  return isBenzodiazepine(drug) ? inWordsOfBenzodiazepine(drug) : inWords(drug.classes);
}

function ofBenzodiazepine(known: KnownBenzodiazepine): KnownMedicine {
  const { name, id = kebabCased(name), also = [] } = known;
  return { name, id, is: describe({ ...known, classes: ["benzodiazepine", ...also] }) };
}

function inWordsOfBenzodiazepine(drug: Benzodiazepine): string {
  const { classes, durationClass: lasts, equalTo10MgDiazepamMg: equal, status, isClassicalAgonist } = drug;
  return describe({
    classes,
    lasts,
    ...(equal !== undefined && { equalTo10Mg: [equal.low, equal.high] as const }),
    ...(status === "designer" && { isUnlicensed: true }),
    ...(!isClassicalAgonist && { isAtypical: true }),
  });
}

type Described = Omit<KnownBenzodiazepine, "name" | "id" | "also"> & {
  readonly classes: readonly DrugClass[];
};

function describe({ classes, lasts, equalTo10Mg, isUnlicensed, isAtypical }: Described): string {
  return [
    inWords(classes),
    lasts,
    `equal to 10 mg of diazepam: ${equalTo10Mg === undefined ? "no table" : `${equalTo10Mg.join(" to ")} mg`}`,
    ...(isUnlicensed ? ["unlicensed"] : []),
    ...(isAtypical ? ["atypical"] : []),
  ].join(", ");
}

function ofClass({ classes, names }: KnownOfClass): readonly KnownMedicine[] {
  return names
    .flatMap((line) => line.split("; "))
    .map((entry) => {
      const [name = "", id = kebabCased(name)] = entry.split(" = ");
      return { name, id, is: inWords(classes) };
    });
}

function inWords(classes: readonly DrugClass[]): string {
  return [...classes].sort().join(" and ");
}

function kebabCased(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/gu, "-");
}
