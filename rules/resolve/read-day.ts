/** What belongs to the day of treatment. */
import type { Lifestyle, Today, Vitals, VitalsReading, WithdrawalSign } from "../intake.ts";
import { answer, anyNumber, localDateTime, never, notSure, saidTime } from "./read-answers.ts";
import { either, fields, listOf, oneOf, type Read, text, whole } from "./readable.ts";

export const readLifestyle = fields<Lifestyle>({
  lastAlcohol: either(never, saidTime),
  alcoholInWords: text,
  cannabisInLast24h: answer,
  recreationalSedatives: either(never, saidTime),
  grapefruitInQuantity: answer,
  lastFood: saidTime,
  lastClearFluid: saidTime,
  escort: whole<NonNullable<Lifestyle["escort"]>>({ arranged: answer, name: text, phone: text }, "arranged"),
});

const withdrawalSign = oneOf<WithdrawalSign>({
  tremor: true,
  sweating: true,
  palpitations: true,
  confusion: true,
  seizure: true,
});

export const readToday = fields<Today>({
  seizureToday: answer,
  chestPainNow: answer,
  breathingTroubleNow: answer,
  drowsyOrHardToRouse: answer,
  intoxicatedNow: answer,
  withdrawalSigns: either(notSure, listOf(withdrawalSign)),
  stomachSymptoms: answer,
  fastingGlucose: whole<NonNullable<Today["fastingGlucose"]>>(
    { value: anyNumber, unit: oneOf({ "mmol/L": true, "mg/dL": true }) },
    "value",
    "unit",
  ),
});

const moaasScores: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5]);
const readMoaas: Read<NonNullable<VitalsReading["moaas"]>> = (value, unreadable) => {
  if (moaasScores.has(value)) return value as VitalsReading["moaas"];
  unreadable.push("");
  return undefined;
};

const readReading = fields<VitalsReading>({
  takenAt: localDateTime,
  systolicMmHg: anyNumber,
  diastolicMmHg: anyNumber,
  heartRatePerMinute: anyNumber,
  respiratoryRatePerMinute: anyNumber,
  spo2Percent: anyNumber,
  isOnOxygen: answer,
  moaas: readMoaas,
});

export const readVitals = fields<Vitals>({ first: readReading, repeat: readReading, weightKg: anyNumber });
