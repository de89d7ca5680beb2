import { mostPrescribed } from "../rules/data/most-prescribed.ts";
import type { Intake, Medicine } from "../rules/index.ts";
import {
  asNeeded,
  exactly,
  medicine,
  planOnRecord,
  quietIntake,
  said,
  withHistory,
  withMedicines,
} from "../test/support/builders/intake-builder.ts";

export { assessedAtMs } from "../test/support/builders/said-times.ts";

const takenToday = { takenToday: "yes" } as const;
const forOther = { takenFor: ["other"] } as const;

const daily = (typed: string, answers: Partial<Medicine> = {}): Medicine =>
  medicine(typed, { ...forOther, ...takenToday, ...answers });

const inHypertension = withHistory(quietIntake(), { highBloodPressure: "yes" });

/** A usual visit for mood: a daily benzodiazepine, an antidepressant, a gabapentinoid and a blood pressure medicine. */
export const typicalIntake: Intake = withMedicines(
  inHypertension,
  medicine("clonazepam 0.5 mg", { dose: { amount: 0.5, unit: "mg" }, dosesPerDay: 2 }),
  daily("Sertraline 100mg tab", { dose: { amount: 100, unit: "mg" }, dosesPerDay: 1 }),
  daily("gabapentin 300 mg", { lastDose: exactly("2026-11-20T22:00"), dosesPerDay: 3 }),
  daily("lisinopril 10 mg once daily", { prescribersPlan: planOnRecord }),
);

/** Names as people write them; the first eight are what rules look for. */
const largeList: readonly Medicine[] = [
  medicine("Ativan 1 mg", { ...asNeeded, lastDose: exactly("2026-11-20T21:30") }),
  medicine("clonazepam 0.5 mg", { dose: { amount: 0.5, unit: "mg" }, dosesPerDay: 2 }),
  daily("oxycodone 5 mg", { ...asNeeded, takenFor: ["pain"], lastDose: exactly("2026-11-20T18:00") }),
  daily("zolpidem 5 mg", { takenFor: ["sleep"], lastDose: exactly("2026-11-20T22:00") }),
  daily("gabapentin 300 mg caps", { lastDose: exactly("2026-11-20T22:00") }),
  daily("trazodone 50 mg at bedtime", { lastDose: said("last-night") }),
  daily("levothyroxine 75 mcg"),
  daily("metoprolol succinate 50 mg"),
  daily("amlodipine 5 mg"),
  daily("losartan potassium 50 mg"),
  daily("Ozempic 0.5 mg weekly", { lastDose: said("4-7-days-ago"), isInDoseEscalation: "no" }),
  daily("insulin glargine 20 units", { lastDose: said("last-night") }),
  daily("metformin 1000 mg"),
  daily("atorvastatin 40 mg"),
  daily("omeprazole 20 mg"),
  daily("sertraline 100 mg"),
  daily("bupropion XL 150 mg"),
  daily("lamotrigine 100 mg"),
  daily("aspirin 81 mg"),
  daily("furosemide 20 mg"),
  daily("vitamin D3"),
  daily("folic acid 1 mg"),
  daily("salbutamol inhaler", { ...asNeeded, lastDose: said("2-3-days-ago") }),
  daily("fluticasone nasal spray"),
  daily("montelukast 10 mg"),
  daily("ondansetron 4 mg", { ...asNeeded, lastDose: said("1-4-weeks-ago") }),
  daily("ibuprofen 400 mg", { ...asNeeded, lastDose: said("yesterday") }),
  daily("allopurinol 100 mg"),
  daily("tamsulosin 0.4 mg"),
  daily("ferrous sulfate 325 mg"),
];

const withApnoea = withHistory(inHypertension, { sleepApnoea: "treated-every-night" });

/** A long list as polypharmacy clinics meet it: 30 medicines, an opioid with two benzodiazepines among them. */
export const largeIntake: Intake = withMedicines(withApnoea, ...largeList);

export const mostMedicines = 100;

/** Behind the long list the medicines that are prescribed most, each taken today. */
const longestList: readonly Medicine[] = [
  ...largeList,
  ...mostPrescribed.map((id) => daily(id.replaceAll("-", " "))),
].slice(0, mostMedicines);

/** The first so many medicines of one list, 1 to 100. */
export const intakeOf = (medicines: number): Intake =>
  withMedicines(withApnoea, ...longestList.slice(0, medicines));
