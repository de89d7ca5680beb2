import { coreVocabulary } from "../rules/recognise/index.ts";
import type { Intake, Medicine, SaidTime } from "../rules/index.ts";
import {
  medicine,
  planOnRecord,
  quietIntake,
  withMedicines,
} from "../test/support/builders/intake-builder.ts";
import { exactly, said } from "../test/support/builders/said-times.ts";

type Pick = <T>(choices: readonly [T, ...T[]]) => T;

/** Numbers from 0 up to 1, the same ones in every run. */
function makeNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** So many different intakes with up to eight medicines from every table: half of their answers troubling or blank. */
export function generateIntakes(count: number): readonly Intake[] {
  const next = makeNumbers(20_261_121);
  const pick: Pick = (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0];
  const names = [...coreVocabulary().names.keys(), "restful blend", "my heart pill", "control", "benzo"];
  return Array.from({ length: count }, () => {
    const many = Math.floor(next() * 9);
    const entries = Array.from({ length: many }, () =>
      generateMedicine(names[Math.floor(next() * names.length)] ?? "", pick),
    );
    const intake = generateBackground(pick);
    return many === 0 ? intake : withMedicines(intake, ...entries);
  });
}

const times = [
  exactly("2026-11-21T07:00"),
  exactly("2026-11-20T21:30"),
  exactly("2026-11-20T09:00"),
  exactly("2026-11-18T10:00"),
  exactly("2026-10-24T10:00"),
  exactly("2026-08-01T10:00"),
  said("last-night"),
  said("4-7-days-ago"),
  said("not-sure"),
] as const satisfies readonly SaidTime[];

const takenFor = [
  ["anxiety"],
  ["sleep"],
  ["seizures"],
  ["not-sure"],
  undefined,
] as const satisfies readonly Medicine["takenFor"][];
const plans = [{ plan: "none-known" }, planOnRecord, undefined] as const;
const answers = ["no", "no", "no", "yes", "not-sure", undefined] as const;

function generateMedicine(typed: string, pick: Pick): Medicine {
  return medicine(typed, {
    pattern: pick(["regular", "as-needed", "one-off", "stopped", "premedication", "not-sure", undefined]),
    daysUsedInLast14: pick([0, 3, 7, 8, 14, "not-sure", undefined]),
    lastDose: pick([...times, undefined]),
    dose: pick([{ amount: 1, unit: "mg" }, undefined]),
    dosesPerDay: pick([1, 3, undefined]),
    supply: pick([
      "own-prescription",
      "own-prescription",
      "someone-else",
      "street",
      "this-clinic",
      undefined,
    ]),
    takenFor: pick<Medicine["takenFor"]>(takenFor),
    missedOrCutInLast28Days: pick(answers),
    wasRegularBeforeStopping: pick(answers),
    isExtendedRelease: pick(answers),
    form: pick(["oral", "oral", "patch", "iv", undefined]),
    prescribersPlan: pick<Medicine["prescribersPlan"]>(plans),
    takenToday: pick(answers),
    isInDoseEscalation: pick(answers),
  });
}

function generateBackground(pick: Pick): Intake {
  const quiet = quietIntake();
  const sometimes = <T>(section: T): T | undefined => pick([section, section, section, undefined]);
  return {
    ...quiet,
    visit: {
      ...quiet.visit,
      route: pick(["iv-infusion", "nasal-esketamine", "im"]),
      purpose: pick(["mood", "pain"]),
      stage: pick(["arrived", "before-the-day"]),
      patient: { ...quiet.visit.patient, birthDate: pick(["1984-03-04", "1950-01-01", "2010-05-05"]) },
    },
    medications: {
      ...quiet.medications,
      list: pick(["confirmed-none", "listed", "declined", "not-asked"]),
      isComplete: pick([undefined, undefined, "yes", "no", "not-sure"]),
      fromSomeoneElse: pick(answers),
      stoppedRecently: pick(answers),
    },
    history: sometimes({
      ...quiet.history,
      sleepApnoea: pick(["no", "treated-every-night", "untreated", "not-sure", undefined]),
      lungDisease: pick(["no", "no", "other", "controlled-asthma", undefined]),
      homeOxygen: pick(answers),
      liverDisease: pick(["no", "cirrhosis-or-severe", "other"]),
      highBloodPressure: pick(answers),
      heartAttack: pick(["no", "within-6-weeks", "earlier", "not-sure"]),
      pregnancy: pick(["not-possible", "pregnant", "possible-not-tested"]),
      usualSpo2Percent: pick([undefined, undefined, 93, 0.9]),
    }),
    mentalHealth: sometimes({
      ...quiet.mentalHealth,
      suicidalThoughts: pick(["none", "none", "long-standing-passive-unchanged", "not-sure", undefined]),
      psychosis: pick(["never", "never", "past", "now"]),
    }),
    lifestyle: sometimes({
      ...quiet.lifestyle,
      lastAlcohol: pick(["never", "never", times[1], times[8], undefined]),
      recreationalSedatives: pick(["never", "never", times[3], times[4], undefined]),
      cannabisInLast24h: pick(answers),
      grapefruitInQuantity: pick(answers),
      lastFood: pick([times[0], times[1], times[8], undefined]),
      escort: pick([quiet.lifestyle.escort, { arranged: "no" }, undefined]),
    }),
    today: sometimes({
      ...quiet.today,
      drowsyOrHardToRouse: pick(answers),
      intoxicatedNow: pick(answers),
      chestPainNow: pick(answers),
      withdrawalSigns: pick([[], [], ["tremor"], ["seizure"], "not-sure", undefined]),
      stomachSymptoms: pick(answers),
    }),
    vitals: sometimes({
      first: {
        ...quiet.vitals.first,
        systolicMmHg: pick([122, 145, 185, 95, 85, undefined]),
        diastolicMmHg: pick([76, 95, 105, undefined]),
        heartRatePerMinute: pick([68, 45, 115, 135]),
        respiratoryRatePerMinute: pick([14, 9, 26]),
        spo2Percent: pick([98, 92, 88, 103]),
        isOnOxygen: pick(["no", "no", "yes"]),
        moaas: pick([5, 5, 4]),
      },
      repeat: pick([undefined, { ...quiet.vitals.first, takenAt: "2026-11-21T08:25" }]),
    }),
  };
}
