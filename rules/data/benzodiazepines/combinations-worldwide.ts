import type { Benzodiazepine } from "../../drug.ts";
import { marketedBenzodiazepines } from "./marketed.ts";

type Combination = Pick<Benzodiazepine, "name" | "brands" | "brandsByRegion"> &
  Partial<Pick<Benzodiazepine, "spellings" | "usedFor" | "note" | "onlyAsWholeEntry" | "classes">> & {
    readonly benzodiazepine: string;
  };

const combinations: readonly Combination[] = [
  {
    benzodiazepine: "chlordiazepoxide",
    name: "chlordiazepoxide + mebeverine",
    brands: ["Coloverin A", "كولوفيرين أ"],
    brandsByRegion: { "asia-other": ["Coloverin A"] },
    usedFor: "bowel spasm",
  },
  {
    benzodiazepine: "chlordiazepoxide",
    name: "chlordiazepoxide + trifluoperazine",
    classes: ["benzodiazepine", "antipsychotic"],
    brands: ["Trinicalm Plus", "Neocalm Plus"],
    brandsByRegion: { "asia-other": ["Trinicalm Plus", "Neocalm Plus"] },
    usedFor: "anxiety",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + metamizole",
    spellings: [
      "metamizole + diazepam",
      "diazepam and metamizole",
      "methampyrone + diazepam",
      "dipyrone + diazepam",
    ],
    brands: ["Analsik", "Metaneuron", "Neurodial", "Proneuron", "Opineuron", "Danalgin", "Hedix"],
    brandsByRegion: {
      "asia-other": ["Analsik", "Metaneuron", "Neurodial", "Proneuron", "Opineuron", "Danalgin", "Hedix"],
    },
    usedFor: "pain with tension",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + an antidepressant",
    brands: ["Depsonil-DZ", "Tropargal", "Harmomed"],
    brandsByRegion: { eu: ["Tropargal", "Harmomed"], "asia-other": ["Depsonil-DZ"] },
    usedFor: "depression with anxiety",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + amitriptyline + perphenazine",
    classes: ["benzodiazepine", "antipsychotic"],
    brands: ["Adepsique"],
    brandsByRegion: { latam: ["Adepsique"] },
    usedFor: "depression with anxiety",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + haloperidol",
    classes: ["benzodiazepine", "antipsychotic"],
    brands: ["Qual"],
    brandsByRegion: { latam: ["Qual"] },
    onlyAsWholeEntry: ["Qual"],
    usedFor: "agitation",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + cyclobarbital",
    classes: ["benzodiazepine", "barbiturate"],
    spellings: ["cyclobarbital + diazepam", "cyclobarbital and diazepam"],
    brands: ["Reladorm", "Реладорм"],
    brandsByRegion: { eu: ["Reladorm", "Реладорм"] },
    usedFor: "sleep",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + fenproporex",
    classes: ["benzodiazepine", "stimulant"],
    brands: ["Esbelcaps"],
    brandsByRegion: { latam: ["Esbelcaps"] },
    usedFor: "weight loss",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + cathine + liothyronine",
    classes: ["benzodiazepine", "stimulant", "thyroid-hormone"],
    spellings: ["norpseudoephedrine + liothyronine + atropine + aloin + diazepam"],
    brands: ["Redotex", "Redotex NF"],
    brandsByRegion: { latam: ["Redotex", "Redotex NF"] },
    usedFor: "weight loss",
    note: "A slimming capsule of Mexico that also holds atropine and aloin; general knowledge.",
  },
  {
    benzodiazepine: "diazepam",
    name: "diazepam + a vitamin or plant",
    spellings: ["diazepam + pyridoxine + aspartate"],
    brands: ["Aspaserine B6 Tranq", "Dislembral", "Aneurol", "Gobanal"],
    brandsByRegion: { eu: ["Aspaserine B6 Tranq", "Aneurol", "Gobanal"], latam: ["Dislembral"] },
    usedFor: "tension",
  },
  {
    benzodiazepine: "medazepam",
    name: "medazepam + amitriptyline",
    brands: ["Nobritol"],
    brandsByRegion: { eu: ["Nobritol"] },
    usedFor: "depression with anxiety",
  },
  {
    benzodiazepine: "medazepam",
    name: "medazepam + hyoscine butylbromide",
    spellings: ["medazepam + scopolamine butylbromide"],
    brands: ["Tranko-Buskas"],
    brandsByRegion: { "asia-other": ["Tranko-Buskas"] },
    usedFor: "bowel spasm",
  },
  {
    benzodiazepine: "oxazepam",
    name: "oxazepam + hyoscine butylbromide",
    spellings: ["oxazepam + scopolamine butylbromide"],
    brands: ["Buscopax", "Tranquo-Buscopan"],
    brandsByRegion: { eu: ["Buscopax", "Tranquo-Buscopan"] },
    usedFor: "bowel spasm",
  },
  {
    benzodiazepine: "oxazepam",
    name: "oxazepam + dipyridamole",
    brands: ["Persumbran"],
    brandsByRegion: { eu: ["Persumbran"] },
    usedFor: "chest pain with anxiety",
  },
  {
    benzodiazepine: "clonazepam",
    name: "clonazepam + propranolol",
    classes: ["benzodiazepine", "antihypertensive"],
    spellings: ["clonazepam and propranolol"],
    brands: ["Petril Beta"],
    brandsByRegion: { "asia-other": ["Petril Beta"] },
    usedFor: "anxiety",
  },
  {
    benzodiazepine: "alprazolam",
    name: "alprazolam + propranolol",
    classes: ["benzodiazepine", "antihypertensive"],
    spellings: ["alprazolam and propranolol"],
    brands: [],
    brandsByRegion: {},
    usedFor: "anxiety",
  },
  {
    benzodiazepine: "etizolam",
    name: "etizolam + propranolol",
    classes: ["benzodiazepine", "antihypertensive"],
    brands: ["Etizola Beta", "Etilaam Pro"],
    brandsByRegion: { "asia-other": ["Etizola Beta", "Etilaam Pro"] },
    usedFor: "anxiety",
  },
];

/** Fixed combinations sold outside North America: the benzodiazepine's own facts under the product's names. Never cited. */
export const worldwideCombinations: readonly Benzodiazepine[] = combinations.map(combine);

function combine({ benzodiazepine, ...product }: Combination): Benzodiazepine {
  const single = marketedBenzodiazepines.find(({ id }) => id === benzodiazepine);
  if (single === undefined) throw new Error(`No single medicine has the id ${benzodiazepine}.`);
  return {
    ...factsOf(single),
    id: product.name.replaceAll(/[^a-z0-9]+/gu, "-"),
    describedAs: `contains a benzodiazepine (${benzodiazepine})`,
    classes: ["benzodiazepine"],
    spellings: [],
    sources: [],
    confidence: "unverified",
    note: "Brand names are general knowledge.",
    status: "combination",
    chemicalClass: "fixed combination",
    atc: [],
    routes: "oral",
    ...product,
  };
}

/** What lasts and counts is the benzodiazepine in the product. */
function factsOf(single: Benzodiazepine) {
  const { isClassicalAgonist, durationClass } = single;
  const { parentHalfLifeHours, activeMetaboliteHalfLifeHours, equalTo10MgDiazepamMg } = single;
  return {
    isClassicalAgonist,
    durationClass,
    ...(parentHalfLifeHours && { parentHalfLifeHours }),
    ...(activeMetaboliteHalfLifeHours && { activeMetaboliteHalfLifeHours }),
    ...(equalTo10MgDiazepamMg && { equalTo10MgDiazepamMg }),
  };
}
