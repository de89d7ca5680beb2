import type { Lifestyle, Medications, Today, Visit, VitalsReading } from "../../../rules/intake.ts";
import { quietToday as quietDay } from "../../../src/server/demo/quiet-answers.ts";
import { exactly } from "./said-times.ts";

export { quietHistory, quietMentalHealth } from "../../../src/server/demo/quiet-answers.ts";

export const quietVisit: Visit = {
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

export const noMedicines: Medications = {
  list: "confirmed-none",
  entries: [],
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
};

export const quietLifestyle: Lifestyle = {
  lastAlcohol: "never",
  cannabisInLast24h: "no",
  recreationalSedatives: "never",
  grapefruitInQuantity: "no",
  lastFood: exactly("2026-11-20T19:00"),
  lastClearFluid: exactly("2026-11-21T06:30"),
  escort: { arranged: "yes", name: "J. Okafor", phone: "+1 212 555 0142" },
};

export const quietToday: Today = {
  ...quietDay,
  fastingGlucose: { value: 5.2, unit: "mmol/L" },
};

export const quietReading: VitalsReading = {
  takenAt: "2026-11-21T08:15",
  systolicMmHg: 122,
  diastolicMmHg: 76,
  heartRatePerMinute: 68,
  respiratoryRatePerMinute: 14,
  spo2Percent: 98,
  isOnOxygen: "no",
  moaas: 5,
};
