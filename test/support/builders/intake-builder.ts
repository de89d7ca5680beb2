import type {
  Intake,
  Lifestyle,
  MedicalHistory,
  Medications,
  Medicine,
  MentalHealth,
  SaidTime,
  Today,
  Visit,
  VitalsReading,
} from "../../../rules/intake.ts";

/** The moment at which the quiet intake was filled in: the morning of the visit, in New York. */
export const saidAt = "2026-11-21T13:12:00Z";
/** The moment of assessment, in epoch milliseconds, a few minutes later. */
export const assessedAtMs = Date.parse("2026-11-21T13:20:00Z");

const exactPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/u;

/** An exact time as said this morning: "2026-11-20T21:30". */
export function exactly(dateTime: string): SaidTime {
  const [, date, time] = exactPattern.exec(dateTime) ?? [];
  if (date === undefined || time === undefined) throw new Error(`not a date and time: ${dateTime}`);
  return { said: "exact", saidAt, date, time };
}

/** A rough answer as said this morning. */
export function said(words: Exclude<SaidTime["said"], "exact" | "date">): SaidTime {
  return { said: words, saidAt };
}

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
export function without<S extends Exclude<keyof Intake, "formatVersion" | "visit" | "medications">>(
  intake: Intake,
  ...sections: readonly S[]
): Intake {
  return Object.fromEntries(
    Object.entries(intake).filter(([section]) => !(sections as readonly string[]).includes(section)),
  ) as Intake;
}

const quietVisit: Visit = {
  patient: { familyName: "Okafor", givenName: "Maria", birthDate: "1984-03-04", recordNumber: "20817" },
  timeZone: "America/New_York",
  plannedStart: "2026-11-21T09:00",
  route: "iv-infusion",
  plannedDurationMinutes: 40,
  purpose: "mood",
  stage: "arrived",
  filledInBy: { role: "nurse", name: "A. Lindqvist" },
  course: "3 of 6",
};

const noMedicines: Medications = {
  list: "confirmed-none",
  entries: [],
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
};

const quietHistory: MedicalHistory = {
  aneurysmOrArteriovenousMalformation: "no",
  intracerebralHaemorrhage: "no",
  raisedIntracranialPressure: "no",
  eclampsiaOrPreEclampsia: "no",
  hyperthyroidism: "no",
  ketamineAllergy: "no",
  heartAttack: "no",
  unstableAngina: "no",
  heartFailure: "no",
  stroke: "no",
  otherHeartDisease: "no",
  highBloodPressure: "no",
  pregnancy: "not-possible",
  breastFeeding: "no",
  liverDisease: "no",
  sleepApnoea: "no",
  lungDisease: "no",
  homeOxygen: "no",
  seizureDisorder: "no",
  raisedEyePressure: "no",
  bladderSymptoms: "no",
  porphyria: "no",
  badReactionLastTime: "no",
  allergies: { state: "none-known" },
};

const quietMentalHealth: MentalHealth = {
  suicidalThoughts: "none",
  psychosis: "never",
  mania: "never",
  bipolarDisorder: "no",
  delirium: "no",
  dementia: "no",
  substanceUseDisorder: "no",
  ketamineMisuse: "no",
};

const quietLifestyle: Lifestyle = {
  lastAlcohol: "never",
  cannabisInLast24h: "no",
  recreationalSedatives: "never",
  grapefruitInQuantity: "no",
  lastFood: exactly("2026-11-20T19:00"),
  lastClearFluid: exactly("2026-11-21T06:30"),
  escort: { arranged: "yes", name: "J. Okafor", phone: "+1 212 555 0142" },
};

const quietToday: Today = {
  seizureToday: "no",
  chestPainNow: "no",
  breathingTroubleNow: "no",
  drowsyOrHardToRouse: "no",
  intoxicatedNow: "no",
  withdrawalSigns: [],
  stomachSymptoms: "no",
  fastingGlucose: { value: 5.2, unit: "mmol/L" },
};

const quietReading: VitalsReading = {
  takenAt: "2026-11-21T08:15",
  systolicMmHg: 122,
  diastolicMmHg: 76,
  heartRatePerMinute: 68,
  respiratoryRatePerMinute: 14,
  spo2Percent: 98,
  isOnOxygen: "no",
  moaas: 5,
};
