import type { Level } from "../../assessment.ts";
import type { VitalsReading } from "../../intake.ts";
import { answer, closerWatch } from "../answers.ts";
import type { Canary, KnownFinding } from "../canary.ts";
import { quiet, quietReading } from "../patient.ts";

type Row = readonly [reading: VitalsReading, level: Level | "none"];

/** A value of the one reading before the start, and what it leads to. Source: protocol section 6. */
const rows: readonly Row[] = [
  [{ systolicMmHg: 140 }, "none"],
  [{ systolicMmHg: 141 }, "prescriber-review"],
  [{ systolicMmHg: 179 }, "prescriber-review"],
  [{ systolicMmHg: 180 }, "stop-and-call"],
  [{ systolicMmHg: 101 }, "none"],
  [{ systolicMmHg: 100 }, "prescriber-review"],
  [{ systolicMmHg: 91 }, "prescriber-review"],
  [{ systolicMmHg: 90 }, "stop-and-call"],
  [{ diastolicMmHg: 90 }, "none"],
  [{ diastolicMmHg: 91 }, "prescriber-review"],
  [{ diastolicMmHg: 99 }, "prescriber-review"],
  [{ diastolicMmHg: 100 }, "stop-and-call"],
  [{ spo2Percent: 94 }, "none"],
  [{ spo2Percent: 93 }, "prescriber-review"],
  [{ spo2Percent: 90 }, "prescriber-review"],
  [{ spo2Percent: 89 }, "stop-and-call"],
  [{ spo2Percent: 101 }, "prescriber-review"],
  [{ isOnOxygen: "yes" }, "stop-and-call"],
  [{ isOnOxygen: "not-sure" }, "stop-and-call"],
  [{ respiratoryRatePerMinute: 11 }, "none"],
  [{ respiratoryRatePerMinute: 10 }, "prescriber-review"],
  [{ respiratoryRatePerMinute: 9 }, "prescriber-review"],
  [{ respiratoryRatePerMinute: 8 }, "stop-and-call"],
  [{ respiratoryRatePerMinute: 20 }, "none"],
  [{ respiratoryRatePerMinute: 21 }, "prescriber-review"],
  [{ respiratoryRatePerMinute: 24 }, "prescriber-review"],
  [{ respiratoryRatePerMinute: 25 }, "stop-and-call"],
  [{ heartRatePerMinute: 51 }, "none"],
  [{ heartRatePerMinute: 50 }, "prescriber-review"],
  [{ heartRatePerMinute: 41 }, "prescriber-review"],
  [{ heartRatePerMinute: 40 }, "stop-and-call"],
  [{ heartRatePerMinute: 110 }, "none"],
  [{ heartRatePerMinute: 111 }, "prescriber-review"],
  [{ heartRatePerMinute: 130 }, "prescriber-review"],
  [{ heartRatePerMinute: 131 }, "stop-and-call"],
  [{ moaas: 5 }, "none"],
  [{ moaas: 4 }, "stop-and-call"],
];

const foundAt = (level: Level | "none"): readonly KnownFinding[] =>
  level === "none" ? [] : [`baseline-vitals: vitals, ${level}`];

const oneReading = rows.map(([reading, level]): Canary => {
  const [measure = "", value = ""] = Object.entries(reading)[0] ?? [];
  return {
    id: `${measure}-${value}`,
    patient: `${measure} ${value}, every other value in range: ${level}`,
    intake: { ...quiet, vitals: { first: { ...quietReading, ...reading } } },
    ...answer("baseline", ...foundAt(level)),
  };
});

const repeated = (id: string, first: VitalsReading, again: VitalsReading, level: Level | "none"): Canary => ({
  id,
  patient: `out of range at 08:15, read again at ${again.takenAt?.slice(-5) ?? ""}: ${level}`,
  intake: {
    ...quiet,
    vitals: { first: { ...quietReading, ...first }, repeat: { ...quietReading, ...again } },
  },
  ...answer("baseline", ...foundAt(level)),
});

const atAge = (id: string, birthDate: string, systolicMmHg: number, level: Level | "none"): Canary => ({
  id,
  patient: `born ${birthDate}, systolic ${systolicMmHg}: ${level}`,
  intake: {
    ...quiet,
    visit: { ...quiet.visit, patient: { ...quiet.visit.patient, birthDate } },
    vitals: { first: { ...quietReading, systolicMmHg } },
  },
  ...answer("baseline", ...foundAt(level)),
});

const belowUsual = (spo2Percent: number, level: Level | "none"): Canary => ({
  id: `usual-spo2-92-now-${spo2Percent}`,
  patient: `lung disease, usual SpO2 92, now ${spo2Percent}: ${level}`,
  intake: {
    ...quiet,
    history: { ...quiet.history, lungDisease: "other", usualSpo2Percent: 92 },
    vitals: { first: { ...quietReading, spo2Percent } },
  },
  ...answer("enhanced", closerWatch, ...foundAt(level)),
});

/** Readings before the start: below, at and above each number. */
export const vitalsCanaries: readonly Canary[] = [
  ...oneReading,
  repeated(
    "repeat-after-4-min",
    { systolicMmHg: 150 },
    { takenAt: "2026-12-30T08:19", systolicMmHg: 130 },
    "prescriber-review",
  ),
  repeated("repeat-after-5-min", { systolicMmHg: 150 }, { takenAt: "2026-12-30T08:20" }, "none"),
  repeated(
    "repeat-takes-it-to-review",
    { systolicMmHg: 185 },
    { takenAt: "2026-12-30T08:20", systolicMmHg: 150 },
    "prescriber-review",
  ),
  repeated(
    "repeat-without-its-diastolic",
    { systolicMmHg: 185 },
    { takenAt: "2026-12-30T08:20", systolicMmHg: 150, diastolicMmHg: undefined },
    "stop-and-call",
  ),
  repeated(
    "repeat-high-in-its-other-half",
    { systolicMmHg: 185 },
    { takenAt: "2026-12-30T08:20", diastolicMmHg: 102 },
    "stop-and-call",
  ),
  repeated(
    "repeat-takes-no-low-reading-away",
    { spo2Percent: 89 },
    { takenAt: "2026-12-30T08:20" },
    "stop-and-call",
  ),
  atAge("systolic-145-at-64", "1961-12-31", 145, "prescriber-review"),
  atAge("systolic-145-at-65", "1961-12-30", 145, "none"),
  atAge("systolic-150-at-65", "1961-12-30", 150, "none"),
  atAge("systolic-151-at-65", "1961-12-30", 151, "prescriber-review"),
  belowUsual(91, "none"),
  belowUsual(90, "prescriber-review"),
  belowUsual(89, "prescriber-review"),
  belowUsual(88, "stop-and-call"),
  {
    id: "usual-spo2-without-lung-disease",
    patient: "oxygen at home, no lung disease, usual SpO2 92, now 91: the limits on air count",
    intake: {
      ...quiet,
      history: { ...quiet.history, homeOxygen: "yes", usualSpo2Percent: 92 },
      vitals: { first: { ...quietReading, spo2Percent: 91 } },
    },
    ...answer(
      "high",
      "baseline-vitals: vitals, prescriber-review",
      "contraindication: history, prescriber-review",
      closerWatch,
    ),
  },
];
