import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts, TimeBefore, VisitFacts } from "../../../rules/facts.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { MS_PER_HOUR } from "../../../rules/units.ts";
import { benzodiazepine, drug } from "./drug-builder.ts";
import { medicine, quietIntake } from "./intake-builder.ts";
import { clock } from "./say-builder.ts";

/** Sat 21 Nov 2026 09:00 in New York. */
export const startMs = Date.parse("2026-11-21T14:00:00Z");

/** An exact time this many hours before the start. */
export function hoursBefore(hours: number): TimeBefore {
  const latestMs = startMs - hours * MS_PER_HOUR;
  return {
    latestMs,
    earliestMs: latestMs,
    hoursBeforeStart: hours,
    inWords: clock(latestMs),
    isExact: true,
  };
}

type Taken = Partial<Medicine> & {
  /** Absent: the last dose is not known. */
  readonly lastHours?: number;
  readonly planAgeDays?: number;
};

/** A recognised benzodiazepine, by its row; everything else asked and quiet, as in `medicine`. */
export function takenBenzodiazepine(id: string, taken: Taken): MedicineFacts {
  const row = benzodiazepine(id);
  return { ...takenAnything(row.name, row.classes, taken), drugs: [row], benzodiazepine: row };
}

/** A recognised medicine of other classes. */
export function takenOther(name: string, classes: readonly DrugClass[], taken: Taken): MedicineFacts {
  return { ...takenAnything(name, classes, taken), drugs: [drug(name, ...classes)] };
}

function takenAnything(
  name: string,
  classes: readonly DrugClass[],
  { lastHours, planAgeDays, ...answers }: Taken,
): Omit<MedicineFacts, "drugs" | "benzodiazepine"> {
  return {
    index: 0,
    answers: medicine(name, answers),
    recognition: "recognised",
    leftOver: [],
    lookAlikes: [],
    classes,
    name,
    ...(lastHours === undefined ? {} : { lastDose: hoursBefore(lastHours) }),
    isLastDoseRefused: false,
    ...(planAgeDays === undefined ? {} : { planAgeDays }),
  };
}

type Sections = Partial<Omit<Facts, "visit" | "medications">> & {
  readonly visit?: Partial<VisitFacts>;
  readonly medicines?: readonly MedicineFacts[];
  readonly medications?: Partial<Facts["medications"]>;
};

/** The facts of the quiet intake, with what is named changed: a sections key set to undefined was never asked. */
export function factsWith({ visit, medicines = [], medications, ...sections }: Sections = {}): Facts {
  const { history, mentalHealth, lifestyle, today, vitals } = quietIntake();
  return {
    visit: {
      route: "iv-infusion",
      purpose: "mood",
      stage: "arrived",
      durationMinutes: 40,
      isDurationAssumed: false,
      ageYears: 42,
      startMs,
      filledInBy: { role: "nurse", name: "A. Lindqvist" },
      ...visit,
    },
    medications: {
      list: medicines.length === 0 ? "confirmed-none" : "listed",
      medicines: medicines.map((each, index) => ({ ...each, index })),
      onlyNowAndThen: "no",
      fromSomeoneElse: "no",
      stoppedRecently: "no",
      forAnxietySleepOrSeizures: "no",
      ...medications,
    },
    history,
    mentalHealth,
    lifestyle: { answers: lifestyle, lastAlcohol: "never", recreationalSedatives: "never" },
    today,
    vitals,
    unreadable: [],
    ...sections,
  };
}
