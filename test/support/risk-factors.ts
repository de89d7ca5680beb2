import type { DrugClass } from "../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import type { MedicalHistory, Medicine } from "../../rules/intake.ts";
import { benzodiazepine } from "./builders/drug-builder.ts";
import { hoursBefore, takenBenzodiazepine, takenOther } from "./builders/facts-builder.ts";
import { quietIntake } from "./builders/intake-builder.ts";

const { lifestyle } = quietIntake();

/** Benzodiazepines of every class, and one that is not classical. */
export const ids = [
  "midazolam",
  "brotizolam",
  "alprazolam",
  "lorazepam",
  "diazepam",
  "clobazam",
  "tofisopam",
  "temazepam",
];
/** Other classes of medicine, strong depressants first. */
export const depressantClasses: readonly DrugClass[] = [
  "opioid",
  "z-drug",
  "barbiturate",
  "oxybate",
  "zuranolone",
  "phenibut",
  "gabapentinoid",
  "muscle-relaxant",
  "sedating-bedtime-medicine",
  "none",
];

type Added = (before: Facts) => Facts;

const withHistory =
  (answers: MedicalHistory): Added =>
  (before) => ({ ...before, history: { ...before.history, ...answers } });
const withAnswers = (answers: Partial<Medicine>): Added =>
  withMedicines((medicine) => ({ ...medicine, answers: { ...medicine.answers, ...answers } }));

function withMedicines(change: (medicine: MedicineFacts) => MedicineFacts): Added {
  return (before) => ({
    ...before,
    medications: { ...before.medications, medicines: before.medications.medicines.map(change) },
  });
}

function withAlso(added: MedicineFacts): Added {
  return (before) => ({
    ...before,
    medications: {
      ...before.medications,
      list: "listed",
      medicines: [...before.medications.medicines, added],
    },
  });
}

function madeRegular(medicine: MedicineFacts): MedicineFacts {
  const { pattern } = medicine.answers;
  const isNowAndThen = pattern === "as-needed" || pattern === "one-off";
  return isNowAndThen ? { ...medicine, answers: { ...medicine.answers, daysUsedInLast14: 8 } } : medicine;
}

function withoutTime({ lastDose: _unknown, ...medicine }: MedicineFacts): MedicineFacts {
  return medicine;
}

/** Each adds one risk to the facts, and takes none away. */
export const riskFactors: Readonly<Record<string, Added>> = {
  "treated apnoea becomes untreated": (before) =>
    before.history?.sleepApnoea === "no" ? before : withHistory({ sleepApnoea: "untreated" })(before),
  "untreated apnoea": withHistory({ sleepApnoea: "untreated" }),
  "apnoea not sure": withHistory({ sleepApnoea: "not-sure" }),
  "lung disease": withHistory({ lungDisease: "other" }),
  "home oxygen": withHistory({ homeOxygen: "yes" }),
  cirrhosis: withHistory({ liverDisease: "cirrhosis-or-severe" }),
  // Being under age is a risk of its own, which the years take away.
  "older age": (before) =>
    (before.visit.ageYears ?? 80) < 18 ? before : { ...before, visit: { ...before.visit, ageYears: 80 } },
  "alcohol this morning": (before) => ({
    ...before,
    lifestyle: { answers: lifestyle, ...before.lifestyle, lastAlcohol: hoursBefore(2) },
  }),
  drowsiness: (before) => ({ ...before, today: { ...before.today, drowsyOrHardToRouse: "yes" } }),
  "a withdrawal sign": (before) => {
    const signs = before.today?.withdrawalSigns ?? [];
    // Nobody being sure counts as all of them.
    if (signs === "not-sure") return before;
    return { ...before, today: { ...before.today, withdrawalSigns: [...signs, "tremor"] } };
  },
  "recreational use": (before) => ({
    ...before,
    lifestyle: { answers: lifestyle, ...before.lifestyle, recreationalSedatives: hoursBefore(5) },
  }),
  "supply from the street": withAnswers({ supply: "street" }),
  "supply from someone else": withAnswers({ supply: "someone-else" }),
  "a dose missed": withAnswers({ missedOrCutInLast28Days: "yes" }),
  "not sure about missed doses": withAnswers({ missedOrCutInLast28Days: "not-sure" }),
  "extended release": withAnswers({ isExtendedRelease: "yes" }),
  "taken for seizures": withAnswers({ takenFor: ["seizures"] }),
  "now and then becomes regular": withMedicines(madeRegular),
  "time unknown": withMedicines(withoutTime),
  "a name to confirm": withMedicines((medicine) =>
    medicine.recognition === "recognised" ? { ...medicine, recognition: "needs-confirmation" } : medicine,
  ),
  "a name that is easily mixed up": withMedicines((medicine) => ({
    ...medicine,
    lookAlikes: [benzodiazepine("lorazepam")],
  })),
  ...Object.fromEntries(
    depressantClasses.map((each) => [`also ${each}`, withAlso(takenOther(each, [each], { lastHours: 2 }))]),
  ),
  ...Object.fromEntries(ids.map((id) => [`also ${id}`, withAlso(takenBenzodiazepine(id, { lastHours: 2 }))])),
};
