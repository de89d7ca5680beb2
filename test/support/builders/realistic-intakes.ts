import fc from "fast-check";
import type { Intake, Medicine } from "../../../rules/intake.ts";
import { medicine, planOnRecord, quietIntake } from "./intake-builder.ts";
import { exactly, said } from "./said-times.ts";

/** What people who come for ketamine take beside anything that matters to it. */
const ordinary = [
  ...["sertraline 100 mg", "escitalopram 10 mg", "venlafaxine XR 150 mg", "bupropion XL 300 mg"],
  ...["omeprazole 20 mg", "atorvastatin 20 mg", "metformin 500 mg", "vitamin D", "ibuprofen 400 mg"],
  ...["salbutamol inhaler", "cetirizine 10 mg", "aripiprazole 5 mg", "lithium 300 mg", "folic acid"],
];
/** Each is worth one line, or a block of its own, and is common. */
const noted = [
  ...[
    "lisinopril 10 mg",
    "levothyroxine 75 mcg",
    "lamotrigine 100 mg",
    "trazodone 50 mg",
    "quetiapine 25 mg",
  ],
  ...["amlodipine 5 mg", "gabapentin 300 mg", "mirtazapine 15 mg", "semaglutide", "methylphenidate 20 mg"],
];

const ordinaryMedicine = fc.constantFrom(...ordinary).map((name) => medicine(name, { takenFor: ["other"] }));
const notedMedicine = fc
  .constantFrom(...noted)
  .map((name) => medicine(name, { takenFor: ["other"], takenToday: "yes", isInDoseEscalation: "no" }));

const benzodiazepine = fc
  .record({
    name: fc.constantFrom("alprazolam 0.5 mg", "lorazepam 1 mg", "clonazepam 0.5 mg", "diazepam 5 mg"),
    use: fc.constantFrom<Partial<Medicine>>(
      { prescribersPlan: planOnRecord },
      {},
      { pattern: "as-needed", daysUsedInLast14: 3 },
      { pattern: "as-needed", daysUsedInLast14: 1 },
    ),
    lastDose: fc.constantFrom(
      exactly("2026-11-20T21:30"),
      exactly("2026-11-21T07:00"),
      said("2-3-days-ago"),
      said("4-7-days-ago"),
    ),
  })
  .map(({ name, use, lastDose }) => medicine(name, { ...use, lastDose }));

const sleepMedicine = fc
  .constantFrom("zolpidem 10 mg", "zopiclone 7.5 mg")
  .map((name) => medicine(name, { takenFor: ["sleep"], lastDose: exactly("2026-11-20T22:30") }));
const opioid = fc
  .constantFrom("tramadol 50 mg", "oxycodone 5 mg")
  .map((name) => medicine(name, { takenFor: ["pain"], lastDose: exactly("2026-11-21T06:30") }));
const unknown = fc.constantFrom("restful blend", "calm gummies").map((name) => medicine(name));

const few = <Value>(arbitrary: fc.Arbitrary<Value>, percent: number) =>
  fc.oneof(
    { weight: percent, arbitrary: arbitrary.map((value) => [value]) },
    { weight: 100 - percent, arbitrary: fc.constant<Value[]>([]) },
  );
const now = <Value>(common: Value, percent: number, ...rare: readonly Value[]) =>
  fc.oneof(
    { weight: percent, arbitrary: fc.constantFrom(...rare) },
    { weight: 100 - percent, arbitrary: fc.constant(common) },
  );

function intakeOf(medicines: readonly Medicine[]): Required<Intake> {
  const quiet = quietIntake();
  const entries = [...new Map(medicines.map((each) => [each.typed, each])).values()];
  return { ...quiet, medications: { ...quiet.medications, list: "listed", entries } };
}

const ordinaryList = fc.array(ordinaryMedicine, { minLength: 1, maxLength: 5 });

/** Adults who were asked everything: most take two to six medicines, about a third a benzodiazepine. */
const realistic: fc.Arbitrary<Intake> = fc
  .record({
    lists: fc.tuple(
      ordinaryList,
      few(notedMedicine, 45),
      few(benzodiazepine, 30),
      few(sleepMedicine, 8),
      few(opioid, 6),
      few(unknown, 4),
    ),
    purpose: now<"mood" | "pain">("mood", 20, "pain"),
    sleepApnoea: now<"no" | "treated-every-night" | "untreated">("no", 8, "treated-every-night", "untreated"),
    highBloodPressure: now<"no" | "yes">("no", 15, "yes"),
    systolicMmHg: now(124, 10, 146, 152),
    cannabisInLast24h: now<"no" | "yes">("no", 8, "yes"),
    escort: now<"yes" | "no">("yes", 3, "no"),
    suicidalThoughts: now<"none" | "long-standing-passive-unchanged">(
      "none",
      15,
      "long-standing-passive-unchanged",
    ),
  })
  .map(({ lists, purpose, systolicMmHg, escort, suicidalThoughts, cannabisInLast24h, ...history }) => {
    const intake = intakeOf(lists.flat());
    return {
      ...intake,
      visit: { ...intake.visit, purpose },
      history: { ...intake.history, ...history },
      mentalHealth: { ...intake.mentalHealth, suicidalThoughts },
      lifestyle: { ...intake.lifestyle, cannabisInLast24h, escort: { arranged: escort } },
      vitals: { ...intake.vitals, first: { ...intake.vitals.first, systolicMmHg } },
    };
  });

const sampling = (count: number) => ({ numRuns: count, seed: 20261121 });

/** Made-up patients of an ordinary clinic, the same ones each time. */
export function realisticIntakes(count: number): readonly Intake[] {
  return fc.sample(realistic, sampling(count));
}

/** Made-up patients with ordinary medicines and nothing that adds risk. */
export function intakesWithoutRisk(count: number): readonly Intake[] {
  return fc.sample(ordinaryList.map(intakeOf), sampling(count));
}
