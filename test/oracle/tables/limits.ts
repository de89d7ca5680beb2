import type { ProtocolKey } from "../../../rules/data/default-protocol.ts";
import type { Limit } from "../table.ts";

/** Hours from the last dose to the start, the shortest that the answer allows. Section 3, and the rows of section 4. */
export const doseLimits: readonly Limit<ProtocolKey>[] = [
  ["inside the ultra-short window", "<=", "recentUltraShortHours"],
  ["inside the short window", "<=", "recentShortHours"],
  ["inside the intermediate window", "<=", "recentIntermediateHours"],
  ["inside the long window", "<=", "recentLongHours"],
  ["ultra-short gap reached", ">=", "gapUltraShortHours"],
  ["short gap reached", ">=", "gapShortHours"],
  ["intermediate gap reached", ">=", "gapIntermediateHours"],
  ["long gap reached", ">=", "gapLongHours"],
  ["inside the unprescribed hours", "<=", "notPrescribedRecentHours"],
  ["inside the opioid hours", "<=", "opioidRecentHours"],
  ["inside the barbiturate hours", "<=", "barbiturateRecentHours"],
  ["inside the oxybate hours", "<=", "oxybateRecentHours"],
  ["below the Z-drug hours", "<", "zDrugStrongHours"],
  ["below the Z-drug hours beside an opioid", "<", "zDrugNotedHours"],
  ["inside the Z-drug hours noted", "<=", "zDrugNotedHours"],
  ["below the relaxant hours", "<", "relaxantOrAntihistamineHours"],
  ["inside the flumazenil hours", "<=", "flumazenilRecentHours"],
  ["inside the hours of today", "<=", "pressorHours"],
];

/** Whole days, of which the last counts to its end where the hour is known. */
export const dayCounts: readonly Limit<ProtocolKey>[] = [
  ["last taken before the days of stopping", ">", "stoppedLatelyDays"],
  ["last taken before the ketamine days", ">", "otherKetamineDays"],
  ["inside the unprescribed days", "<=", "notPrescribedReviewDays"],
];

/** Hours from the last dose to the start, the longest that the answer allows: how long a regular one may have been missed. */
export const lapseLimits: readonly Limit<ProtocolKey>[] = [["longer than a lapse", ">", "lapsedDoseHours"]];

export const planLimits: readonly Limit<ProtocolKey>[] = [["plan inside its days", "<=", "planOnRecordDays"]];

export const dayLimits: readonly Limit<ProtocolKey>[] = [
  ["days of regular use", ">=", "regularDaysOfLast14"],
];

export const ageLimits: readonly Limit<ProtocolKey>[] = [
  ["old enough to clear slowly", ">=", "olderAgeYears"],
  ["old enough for the higher limit", ">=", "vitalsOlderAgeYears"],
  ["minor", "<", "adultAgeYears"],
];

export const alcoholLimits: readonly Limit<ProtocolKey>[] = [["drank inside the hours", "<", "alcoholHours"]];

export const recreationLimits: readonly Limit<ProtocolKey>[] = [
  ["recreation inside the hours", "<=", "notPrescribedRecentHours"],
];

export const recreationDayCounts: readonly Limit<ProtocolKey>[] = [
  ["recreation inside the days", "<=", "notPrescribedReviewDays"],
];

export const foodLimits: readonly Limit<ProtocolKey>[] = [
  ["food inside the hours", "<", "foodHours"],
  ["food inside the nasal hours", "<", "nasalFoodHours"],
];

/** Hours from the last food to the start, the longest that the answer allows. */
export const mealLimits: readonly Limit<ProtocolKey>[] = [
  ["certainly ate inside the hours", "<", "foodHours"],
  ["certainly ate inside the nasal hours", "<", "nasalFoodHours"],
];

export const fluidLimits: readonly Limit<ProtocolKey>[] = [
  ["fluid inside the hours", "<", "clearFluidHours"],
  ["fluid inside the nasal hours", "<", "nasalFluidHours"],
];

export const repeatLimits: readonly Limit<ProtocolKey>[] = [
  ["repeat is late enough", ">=", "repeatReadingAfterMinutes"],
];

/** One reading each. Section 6. */
export const readingLimits = {
  systolicMmHg: [
    ["systolic above the limit", ">", "systolicReviewAboveMmHg"],
    ["systolic above the older limit", ">", "systolicReviewAboveOlderMmHg"],
    ["systolic at the stop", ">=", "systolicStopFromMmHg"],
    ["systolic lowish", "<=", "systolicLowReviewToMmHg"],
    ["systolic at the low stop", "<=", "systolicLowStopToMmHg"],
  ],
  diastolicMmHg: [
    ["diastolic above the limit", ">", "diastolicReviewAboveMmHg"],
    ["diastolic at the stop", ">=", "diastolicStopFromMmHg"],
  ],
  spo2Percent: [
    ["saturation lowish", "<=", "spo2ReviewToPercent"],
    ["saturation at the stop", "<", "spo2StopBelowPercent"],
  ],
  pointsBelowUsual: [
    ["saturation somewhat below the usual", ">=", "spo2BelowUsualReviewPoints"],
    ["saturation far below the usual", ">=", "spo2BelowUsualStopPoints"],
  ],
  respiratoryRatePerMinute: [
    ["breathing slowish", "<=", "respiratoryLowReviewToPerMinute"],
    ["breathing at the slow stop", "<=", "respiratoryLowStopToPerMinute"],
    ["breathing fastish", ">=", "respiratoryHighReviewFromPerMinute"],
    ["breathing at the fast stop", ">=", "respiratoryHighStopFromPerMinute"],
  ],
  heartRatePerMinute: [
    ["heart slowish", "<=", "heartLowReviewToPerMinute"],
    ["heart at the slow stop", "<=", "heartLowStopToPerMinute"],
    ["heart fastish", ">=", "heartHighReviewFromPerMinute"],
    ["heart at the fast stop", ">=", "heartHighStopFromPerMinute"],
  ],
  moaas: [["sedated", "<", "moaasStopBelow"]],
} as const satisfies Readonly<Record<string, readonly Limit<ProtocolKey>[]>>;
