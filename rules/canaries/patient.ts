/** The patient whom every canary varies: all was asked, nothing was found, and a canary says only what differs. */
import type { Intake, Medications, Medicine, SaidTime, VitalsReading } from "../intake.ts";
import { quietHistory, quietLifestyle, quietMentalHealth, quietToday } from "./quiet-answers.ts";

/** Wednesday 30 December 2026, in a zone without clock changes: four weeks before it lie in the same month. */
const plannedStart = "2026-12-30T09:00";
const startDayOfMonth = 30;
const startMinuteOfDay = 9 * 60;
const minutesPerDay = 24 * 60;
const saidAt = "2026-12-30T08:40:00Z";

/** 2026-12-30T08:45:00Z in epoch milliseconds: every canary is assessed a quarter of an hour before its start. */
export const assessedAtMs = 1_798_620_300_000;

const noMedicines: Medications = {
  list: "confirmed-none",
  entries: [],
  isComplete: "yes",
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
};

/** Alert, and every value in the middle of its range. */
export const quietReading: VitalsReading = {
  takenAt: "2026-12-30T08:15",
  systolicMmHg: 122,
  diastolicMmHg: 76,
  heartRatePerMinute: 68,
  respiratoryRatePerMinute: 14,
  spo2Percent: 98,
  isOnOxygen: "no",
  moaas: 5,
};

export const quiet: Required<Intake> = {
  formatVersion: 1,
  visit: {
    patient: { familyName: "Canary", givenName: "Test", birthDate: "1984-03-04", recordNumber: "0" },
    timeZone: "UTC",
    plannedStart,
    route: "iv-infusion",
    plannedDurationMinutes: 40,
    purpose: "mood",
    stage: "arrived",
    filledInBy: { role: "nurse" },
  },
  medications: noMedicines,
  history: quietHistory,
  mentalHealth: quietMentalHealth,
  lifestyle: { ...quietLifestyle, lastFood: before(14), lastClearFluid: before(2, 30) },
  today: quietToday,
  vitals: { first: quietReading, weightKg: 70 },
};

/** So long before the planned start, to the minute; at most 29 days. */
export function before(hours: number, minutes = 0): SaidTime {
  const minuteOfMonth = (startDayOfMonth - 1) * minutesPerDay + startMinuteOfDay - hours * 60 - minutes;
  const day = Math.floor(minuteOfMonth / minutesPerDay) + 1;
  const minuteOfDay = minuteOfMonth % minutesPerDay;
  const time = `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
  return { said: "exact", saidAt, date: `2026-12-${twoDigits(day)}`, time };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Yesterday, at an hour that was not said: 9 to 33 hours before the planned start. */
export const yesterday: SaidTime = { said: "yesterday", saidAt };

/** Prescribed, taken every day for anxiety for years, last two hours before the start, nothing missed, no plan known. */
export function daily(typed: string, answers: Partial<Medicine> = {}): Medicine {
  return {
    id: typed,
    typed,
    pattern: "regular",
    daysUsedInLast14: 14,
    lastDose: before(2),
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

/** Prescribed, taken as needed on three of the last 14 days. */
export function nowAndThen(typed: string, lastDose: SaidTime, answers: Partial<Medicine> = {}): Medicine {
  return daily(typed, { pattern: "as-needed", daysUsedInLast14: 3, lastDose, ...answers });
}

/** Stopped: taken regularly before, and on no day of the last 14. */
export function stopped(typed: string, lastDose: SaidTime, answers: Partial<Medicine> = {}): Medicine {
  return daily(typed, {
    pattern: "stopped",
    daysUsedInLast14: 0,
    wasRegularBeforeStopping: "yes",
    lastDose,
    ...answers,
  });
}

/** The quiet patient, who takes these. */
export function taking(...entries: readonly Medicine[]): Required<Intake> {
  return { ...quiet, medications: { ...noMedicines, list: "listed", entries } };
}
