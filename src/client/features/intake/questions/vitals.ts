import { options } from "./question.ts";

/** The numbers of one reading, each with its one unit. */
export const readingNumbers = [
  { key: "systolicMmHg", label: "Systolic blood pressure", unit: "mmHg" },
  { key: "diastolicMmHg", label: "Diastolic blood pressure", unit: "mmHg" },
  { key: "heartRatePerMinute", label: "Heart rate", unit: "beats/min" },
  { key: "respiratoryRatePerMinute", label: "Breathing rate", unit: "breaths/min" },
  { key: "spo2Percent", label: "SpO2 (oxygen saturation)", unit: "%" },
] as const;

export const moaasOptions = options(
  ["5", "5 Alert"],
  ["4", "4 Slow to answer to name"],
  ["3", "3 Answers only when called loudly or again"],
  ["2", "2 Answers only to a light shake"],
  ["1", "1 Reacts only to a painful squeeze"],
  ["0", "0 No reaction"],
);
