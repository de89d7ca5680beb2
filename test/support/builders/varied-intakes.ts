import fc from "fast-check";
import type { Intake, Medicine, SaidTime, Today } from "../../../rules/intake.ts";
import { medicine, quietIntake } from "./intake-builder.ts";
import { exactly, said } from "./said-times.ts";

/** At least one name for each class that a rule looks for, some that need confirming, and some that mean nothing. */
const names = [
  ...["alprazolam", "Valium", "librax caps", "lorazepam", "clobazam", "midazolam", "bromazolam", "Control"],
  ...["oxycodone", "fentanyl", "zolpidem", "phenobarbital", "gabapentin", "sodium oxybate", "zuranolone"],
  ...["phenibut", "baclofen", "diphenhydramine", "quetiapine", "trazodone", "suvorexant", "theophylline"],
  ...[
    "flumazenil",
    "esketamine",
    "memantine",
    "phenelzine",
    "methylphenidate",
    "pseudoephedrine",
    "midodrine",
  ],
  ...[
    "naltrexone",
    "lamotrigine",
    "clarithromycin",
    "clopidogrel",
    "rifampicin",
    "levothyroxine",
    "lisinopril",
  ],
  ...[
    "semaglutide",
    "insulin glargine",
    "gliclazide",
    "sertraline",
    "blue pill",
    "lorazepam xyz",
    "бензо",
    "",
  ],
];

const answer = fc.constantFrom("yes", "no", "not-sure", undefined);
const time: fc.Arbitrary<SaidTime> = fc.oneof(
  fc
    .constantFrom(
      ...(["today", "last-night", "yesterday", "2-3-days-ago", "1-4-weeks-ago", "not-sure"] as const),
    )
    .map(said),
  fc
    .constantFrom("2026-11-20T21:30", "2026-11-21T06:15", "2026-11-18T09:00", "2026-11-21T23:00")
    .map(exactly),
);
const timeOrNever = fc.oneof(fc.constant("never" as const), time);
const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values, undefined);

const oneMedicine: fc.Arbitrary<Medicine> = fc
  .record({
    typed: fc.constantFrom(...names),
    pattern: oneOf("regular", "as-needed", "one-off", "premedication", "stopped", "not-sure"),
    daysUsedInLast14: fc.constantFrom<Medicine["daysUsedInLast14"][]>(0, 3, 14, "not-sure", undefined),
    lastDose: fc.option(time, { nil: undefined }),
    supply: oneOf(
      "own-prescription",
      "over-the-counter",
      "someone-else",
      "street",
      "this-clinic",
      "not-sure",
    ),
    takenFor: fc.constantFrom<NonNullable<Medicine["takenFor"]>[]>(
      ["anxiety"],
      ["seizures"],
      ["sleep", "pain"],
      ["not-sure"],
    ),
    missedOrCutInLast28Days: answer,
    isExtendedRelease: answer,
    form: oneOf("oral", "patch", "iv"),
    prescribersPlan: oneOf({ plan: "continue-as-usual", date: "2026-11-12" }, { plan: "none-known" }),
    takenToday: answer,
    isInDoseEscalation: answer,
  })
  .map(({ typed, ...answers }) => medicine(typed, answers as Partial<Medicine>));

/** Sections in which each question keeps its quiet answer or takes another, so that findings are many and of all kinds. */
const intakes: fc.Arbitrary<Intake> = fc
  .record({
    entries: fc.array(oneMedicine, { maxLength: 5 }),
    list: fc.constantFrom("listed", "confirmed-none", "not-asked", "no-answer", "declined"),
    questions: fc.record({
      isComplete: answer,
      onlyNowAndThen: answer,
      fromSomeoneElse: answer,
      stoppedRecently: answer,
    }),
    visit: fc.record({
      route: fc.constantFrom("iv-infusion", "im", "nasal-esketamine", "oral-or-sublingual"),
      purpose: fc.constantFrom("mood", "pain"),
      stage: fc.constantFrom("before-the-day", "arrived"),
      plannedDurationMinutes: oneOf(40, 60, 240),
    }),
    history: fc.record(
      {
        ketamineAllergy: answer,
        heartAttack: oneOf("within-6-weeks", "earlier", "not-sure"),
        stroke: oneOf("within-6-months", "earlier", "not-sure"),
        hyperthyroidism: oneOf("treated", "untreated", "not-sure"),
        highBloodPressure: answer,
        pregnancy: oneOf("pregnant", "possible-not-tested", "not-sure"),
        liverDisease: oneOf("cirrhosis-or-severe", "other", "not-sure"),
        sleepApnoea: oneOf("treated-every-night", "untreated", "not-sure"),
        lungDisease: oneOf("controlled-asthma", "other", "not-sure"),
        homeOxygen: answer,
        usualSpo2Percent: oneOf(92, 0.92),
        porphyria: answer,
      },
      { requiredKeys: [] },
    ),
    mentalHealth: fc.record(
      {
        suicidalThoughts: oneOf(
          "long-standing-passive-unchanged",
          "new-worse-plan-intent-or-behaviour",
          "not-sure",
        ),
        psychosis: oneOf("past", "now", "not-sure"),
        bipolarDisorder: answer,
        ketamineMisuse: answer,
      },
      { requiredKeys: [] },
    ),
    lifestyle: fc.record(
      {
        lastAlcohol: timeOrNever,
        recreationalSedatives: timeOrNever,
        cannabisInLast24h: answer,
        grapefruitInQuantity: answer,
        lastFood: time,
        lastClearFluid: time,
        escort: answer.map((arranged) => (arranged === undefined ? undefined : { arranged })),
      },
      { requiredKeys: [] },
    ),
    today: fc.record(
      {
        seizureToday: answer,
        chestPainNow: answer,
        drowsyOrHardToRouse: answer,
        intoxicatedNow: answer,
        withdrawalSigns: fc.constantFrom<NonNullable<Today["withdrawalSigns"]>[]>(
          ["tremor"],
          ["seizure", "confusion"],
          "not-sure",
        ),
        stomachSymptoms: answer,
      },
      { requiredKeys: [] },
    ),
    first: fc.record(
      {
        systolicMmHg: oneOf(85, 98, 145, 182, 400, 70),
        diastolicMmHg: oneOf(92, 101),
        heartRatePerMinute: oneOf(38, 48, 115, 140, 10),
        respiratoryRatePerMinute: oneOf(7, 10, 22, 28, 70),
        spo2Percent: oneOf(85, 91, 0.97, 120),
        isOnOxygen: answer,
        moaas: oneOf(3, 4),
      },
      { requiredKeys: [] },
    ),
    repeat: fc.option(fc.constant({ systolicMmHg: 150, diastolicMmHg: 85, takenAt: "2026-11-21T08:21" }), {
      nil: undefined,
    }),
  })
  .map(({ entries, list, questions, visit, first, repeat, ...sections }) => {
    const quiet = quietIntake();
    const changed = {
      ...quiet,
      visit: { ...quiet.visit, ...visit },
      medications: { ...quiet.medications, ...questions, list, entries: entries.map(withOwnId) },
      history: { ...quiet.history, ...sections.history },
      mentalHealth: { ...quiet.mentalHealth, ...sections.mentalHealth },
      lifestyle: { ...quiet.lifestyle, ...sections.lifestyle },
      today: { ...quiet.today, ...sections.today },
      vitals: { first: { ...quiet.vitals.first, ...first }, repeat, weightKg: 70 },
    };
    return changed as Intake;
  });

function withOwnId(entry: Medicine, index: number): Medicine {
  return { ...entry, id: `m${index}` };
}

/** Made-up intakes of every kind, the same ones each time. */
export function variedIntakes(count: number): readonly Intake[] {
  return fc.sample(intakes, { numRuns: count, seed: 20261121 });
}
