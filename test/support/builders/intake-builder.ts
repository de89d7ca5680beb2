import type {
  Intake,
  Lifestyle,
  MedicalHistory,
  Medications,
  Medicine,
  MentalHealth,
  Today,
  Visit,
  VitalsReading,
} from "../../../rules/intake.ts";
import {
  noMedicines,
  quietHistory,
  quietLifestyle,
  quietMentalHealth,
  quietReading,
  quietToday,
  quietVisit,
} from "./quiet-answers.ts";
import { exactly } from "./said-times.ts";

export { assessedAtMs, exactly, said, saidAt } from "./said-times.ts";

/** A complete intake in which everything was asked and every answer is the quiet one; takes no medicines. */
export function quietIntake(): Required<Intake> {
  return {
    formatVersion: 1,
    visit: quietVisit,
    medications: noMedicines,
    history: quietHistory,
    mentalHealth: quietMentalHealth,
    lifestyle: quietLifestyle,
    today: quietToday,
    vitals: { first: quietReading, weightKg: 70 },
  };
}

/** A medicine of which everything was asked: prescribed, taken daily for anxiety for years, nothing missed, no plan. */
export function medicine(typed: string, answers: Partial<Medicine> = {}): Medicine {
  return {
    id: typed,
    typed,
    pattern: "regular",
    daysUsedInLast14: 14,
    lastDose: exactly("2026-11-21T07:00"),
    usedSince: "years",
    supply: "own-prescription",
    takenFor: ["anxiety"],
    missedOrCutInLast28Days: "no",
    isExtendedRelease: "no",
    form: "oral",
    prescribersPlan: { plan: "none-known" },
    ...answers,
  };
}

/** The plan that counts as on record: continue as usual, said nine days before the visit. */
export const planOnRecord = { plan: "continue-as-usual", date: "2026-11-12" } as const;

/** Answers of a medicine taken now and then: three of the last 14 days. */
export const asNeeded = { pattern: "as-needed", daysUsedInLast14: 3 } as const;

/** Adds listed medicines. */
export function withMedicines(intake: Intake, ...medicines: readonly Medicine[]): Intake {
  const entries = [...intake.medications.entries, ...medicines];
  return { ...intake, medications: { ...intake.medications, list: "listed", entries } };
}

export function withMedications(intake: Intake, answers: Partial<Medications>): Intake {
  return { ...intake, medications: { ...intake.medications, ...answers } };
}

export function withVisit(intake: Intake, answers: Partial<Visit>): Intake {
  return { ...intake, visit: { ...intake.visit, ...answers } };
}

export function withHistory(intake: Intake, answers: MedicalHistory): Intake {
  return { ...intake, history: { ...intake.history, ...answers } };
}

export function withMentalHealth(intake: Intake, answers: MentalHealth): Intake {
  return { ...intake, mentalHealth: { ...intake.mentalHealth, ...answers } };
}

export function withLifestyle(intake: Intake, answers: Lifestyle): Intake {
  return { ...intake, lifestyle: { ...intake.lifestyle, ...answers } };
}

export function withToday(intake: Intake, answers: Today): Intake {
  return { ...intake, today: { ...intake.today, ...answers } };
}

/** Changes single measurements of the first reading. */
export function withReading(intake: Intake, reading: VitalsReading): Intake {
  return { ...intake, vitals: { ...intake.vitals, first: { ...intake.vitals?.first, ...reading } } };
}

/** Takes whole sections away, as if they had never been asked. */
export function without(
  intake: Intake,
  ...sections: readonly Exclude<keyof Intake, "formatVersion" | "visit" | "medications">[]
): Intake {
  const { formatVersion, visit, medications, ...asked } = intake;
  const kept = Object.entries(asked).filter(([section]) => !sections.some((each) => each === section));
  return { formatVersion, visit, medications, ...Object.fromEntries(kept) };
}
