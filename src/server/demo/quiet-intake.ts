/** A visit in which everything was asked and nothing was found; each demonstration patient differs from it. */
import type { Intake, Medicine, Visit } from "../../../rules/index.ts";
import type { DemoDay } from "./demo-day.ts";
import { quietHistory, quietMentalHealth, quietToday } from "./quiet-answers.ts";

type Person = Visit["patient"];

/** Arrived today for the next infusion, takes nothing, well. */
export function quietIntake(day: DemoDay, patient: Person): Required<Intake> {
  return {
    formatVersion: 1,
    visit: {
      patient,
      timeZone: day.timeZone,
      plannedStart: day.todaysStart,
      route: "iv-infusion",
      plannedDurationMinutes: 40,
      purpose: "mood",
      stage: "arrived",
      filledInBy: { role: "nurse", name: "Demo nurse" },
    },
    medications: { ...directQuestions, list: "confirmed-none", entries: [] },
    history: quietHistory,
    mentalHealth: quietMentalHealth,
    lifestyle: {
      lastAlcohol: "never",
      cannabisInLast24h: "no",
      recreationalSedatives: "never",
      grapefruitInQuantity: "no",
      lastFood: day.hoursBeforeStart(10),
      lastClearFluid: day.hoursBeforeStart(4),
      escort: { arranged: "yes", name: "Demo escort", phone: "555 0100" },
    },
    today: quietToday,
    vitals: {
      first: {
        takenAt: day.justNow,
        systolicMmHg: 122,
        diastolicMmHg: 76,
        heartRatePerMinute: 72,
        respiratoryRatePerMinute: 14,
        spo2Percent: 98,
        isOnOxygen: "no",
        moaas: 5,
      },
      weightKg: 74,
    },
  };
}

const directQuestions = {
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
} as const;

/** The intake with these medicines on its list. */
export function taking(intake: Required<Intake>, ...entries: readonly Medicine[]): Required<Intake> {
  return { ...intake, medications: { ...intake.medications, list: "listed", entries } };
}

/** A prescribed medicine taken daily for years, with the last dose this morning or the evening before. */
export function daily(day: DemoDay, typed: string, answers: Partial<Medicine> = {}): Medicine {
  return {
    id: typed,
    typed,
    pattern: "regular",
    daysUsedInLast14: 14,
    lastDose: day.hoursBeforeStart(12),
    usedSince: "years",
    supply: "own-prescription",
    takenFor: ["other"],
    missedOrCutInLast28Days: "no",
    isExtendedRelease: "no",
    form: "oral",
    prescribersPlan: { plan: "none-known" },
    takenToday: "yes",
    ...answers,
  };
}
