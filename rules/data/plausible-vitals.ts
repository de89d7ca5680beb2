/**
 * Ranges outside which a typed value is a slip of the hand and is asked again. Both ends are plausible. They guard the
 * input; they are no clinical limits, so no clinic sets them. Diastolic pressure is checked against systolic.
 */
export type PlausibleRange = {
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
};

export const plausibleVitals = {
  systolicMmHg: { label: "systolic pressure", unit: "mmHg", low: 40, high: 300 },
  heartRatePerMinute: { label: "heart rate", unit: "beats/min", low: 20, high: 250 },
  respiratoryRatePerMinute: { label: "respiratory rate", unit: "breaths/min", low: 4, high: 60 },
} as const satisfies Readonly<Record<string, PlausibleRange>>;

export const plausibleWeightKg: PlausibleRange = { label: "weight", unit: "kg", low: 20, high: 350 };

/** Percent. At or below the low end it is a fraction (0.97, or 1 for 100 %) written where a percentage belongs. */
export const plausibleSpo2Percent = { aboveFraction: 1, high: 100 } as const;
