/** The lowest and the highest strength that a drug is sold in, to ask about an amount that is far from both. */
import type { Medicine } from "../intake/medicine.ts";

/**
 * One drug in one form. Both ends are sold, in some country. General knowledge of labels, unverified and never cited:
 * used only to ask whether a unit or a point was meant, never to decide, to correct or to dose.
 */
export type UsualStrength = {
  readonly drugId: string;
  readonly form: "oral" | "sublingual" | "nasal" | "rectal" | "patch";
  readonly unit: Extract<Required<Medicine>["dose"]["unit"], "mg" | "mcg" | "mcg/h">;
  readonly lowest: number;
  readonly highest: number;
};

type Range = readonly [lowest: number, highest: number];

function strengths(
  form: UsualStrength["form"],
  unit: UsualStrength["unit"],
  table: Readonly<Record<string, Range>>,
): readonly UsualStrength[] {
  return Object.entries(table).map(([drugId, [lowest, highest]]) => ({
    drugId,
    form,
    unit,
    lowest,
    highest,
  }));
}

/** Methadone is left out: it is sold as a liquid too, and one dose may be many times a tablet. */
export const usualStrengths: readonly UsualStrength[] = [
  ...strengths("oral", "mg", {
    alprazolam: [0.25, 3],
    bromazepam: [1.5, 12],
    brotizolam: [0.25, 0.25],
    chlordiazepoxide: [5, 25],
    clobazam: [5, 20],
    clonazepam: [0.125, 2],
    clorazepate: [3.75, 50],
    clotiazepam: [5, 10],
    cloxazolam: [1, 4],
    delorazepam: [0.5, 2],
    diazepam: [2, 10],
    estazolam: [1, 2],
    "ethyl-loflazepate": [1, 2],
    etizolam: [0.25, 1],
    flunitrazepam: [0.5, 2],
    flurazepam: [15, 30],
    ketazolam: [15, 45],
    loprazolam: [1, 1],
    lorazepam: [0.5, 3],
    lormetazepam: [0.5, 2],
    medazepam: [5, 10],
    midazolam: [7.5, 15],
    nitrazepam: [5, 10],
    nordazepam: [5, 15],
    oxazepam: [10, 50],
    prazepam: [5, 40],
    quazepam: [7.5, 15],
    temazepam: [7.5, 30],
    tetrazepam: [25, 50],
    tofisopam: [50, 100],
    triazolam: [0.125, 0.5],
    zolpidem: [5, 12.5],
    zopiclone: [3.75, 7.5],
    eszopiclone: [1, 3],
    zaleplon: [5, 10],
    codeine: [15, 200],
    dihydrocodeine: [30, 120],
    hydrocodone: [10, 120],
    hydromorphone: [1, 64],
    oxycodone: [5, 80],
    oxymorphone: [5, 40],
    morphine: [5, 200],
    tramadol: [50, 400],
    tapentadol: [25, 250],
    pethidine: [50, 100],
    pentazocine: [25, 50],
    gabapentin: [100, 800],
    pregabalin: [20, 330],
    clonidine: [0.025, 0.3],
    guanfacine: [1, 4],
    prazosin: [0.5, 5],
    tizanidine: [2, 6],
    baclofen: [5, 25],
    haloperidol: [0.5, 20],
    risperidone: [0.25, 6],
    olanzapine: [2.5, 20],
    lamotrigine: [2, 300],
    hydroxyzine: [10, 100],
    lithium: [150, 600],
    warfarin: [0.5, 10],
    melatonin: [0.3, 20],
    colchicine: [0.5, 1],
    methotrexate: [2.5, 15],
    pramipexole: [0.088, 4.5],
    ropinirole: [0.25, 12],
    tamsulosin: [0.4, 0.4],
    zuranolone: [20, 30],
  }),
  ...strengths("oral", "mcg", {
    levothyroxine: [12.5, 300],
    liothyronine: [5, 50],
    digoxin: [62.5, 250],
    misoprostol: [100, 200],
  }),
  ...strengths("sublingual", "mg", { zolpidem: [1.75, 10], buprenorphine: [0.2, 16], lorazepam: [0.5, 2.5] }),
  ...strengths("sublingual", "mcg", { fentanyl: [67, 1600] }),
  ...strengths("nasal", "mg", { diazepam: [5, 20], midazolam: [2.5, 5] }),
  ...strengths("nasal", "mcg", { fentanyl: [50, 400] }),
  ...strengths("rectal", "mg", { diazepam: [2.5, 20] }),
  ...strengths("patch", "mcg/h", { fentanyl: [12, 100], buprenorphine: [5, 70] }),
];

let byDrug: ReadonlyMap<string, readonly UsualStrength[]> | undefined;

/** The strengths that this drug is sold in, one for each form and unit; empty when none are listed. */
export function usualStrengthsOf(drugId: string): readonly UsualStrength[] {
  byDrug ??= Map.groupBy(usualStrengths, (strength) => strength.drugId);
  return byDrug.get(drugId) ?? [];
}
