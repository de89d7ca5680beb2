/** What belongs to the day of treatment. */
import fc from "fast-check";
import type { Lifestyle, Today, Vitals, VitalsReading } from "../../../../rules/intake.ts";
import { answer, numberAround, oneOf, someOf } from "./answers.ts";
import { saidTime, saidTimeOrNever } from "./said-time.ts";
import { anyText } from "./text.ts";

export const lifestyle: fc.Arbitrary<Lifestyle> = someOf<Lifestyle>({
  lastAlcohol: saidTimeOrNever,
  alcoholInWords: anyText,
  cannabisInLast24h: answer,
  recreationalSedatives: saidTimeOrNever,
  grapefruitInQuantity: answer,
  lastFood: saidTime,
  lastClearFluid: saidTime,
  escort: fc.record({ arranged: answer, name: anyText, phone: anyText }, { requiredKeys: ["arranged"] }),
});

const signs = fc.subarray(["tremor", "sweating", "palpitations", "confusion", "seizure"] as const);

export const today: fc.Arbitrary<Today> = someOf<Today>({
  seizureToday: answer,
  chestPainNow: answer,
  breathingTroubleNow: answer,
  drowsyOrHardToRouse: answer,
  intoxicatedNow: answer,
  withdrawalSigns: fc.oneof(signs, fc.constant("not-sure" as const)),
  stomachSymptoms: answer,
  fastingGlucose: fc.record({
    value: numberAround({ min: 18, max: 50 }),
    unit: oneOf("mmol/L", "mg/dL"),
  }),
});

const anyReading = someOf<VitalsReading>({
  takenAt: oneOf("2026-11-21T08:10", "2026-11-21T08:16", "2026-11-20T09:00", "2026-11-21T23:00"),
  systolicMmHg: numberAround({ min: 40, max: 300 }),
  diastolicMmHg: numberAround({ min: 1, max: 299 }),
  heartRatePerMinute: numberAround({ min: 20, max: 250 }),
  respiratoryRatePerMinute: numberAround({ min: 4, max: 60 }),
  spo2Percent: numberAround({ min: 10, max: 100 }),
  isOnOxygen: answer,
  moaas: fc.constantFrom(0, 1, 2, 3, 4, 5),
});

/** Mostly with the pressures in their order. */
const reading = fc.tuple(anyReading, fc.integer({ min: 0, max: 9 })).map(([read, chance]): VitalsReading => {
  const { systolicMmHg, diastolicMmHg } = read;
  const areSwapped = (diastolicMmHg ?? 0) >= (systolicMmHg ?? Infinity);
  if (!areSwapped || chance === 0) return read;
  const { diastolicMmHg: _taken, ...rest } = read;
  return rest;
});

export const vitals: fc.Arbitrary<Vitals> = someOf<Vitals>({
  first: reading,
  repeat: reading,
  weightKg: numberAround({ min: 20, max: 350 }),
});
