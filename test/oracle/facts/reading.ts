import type { Facts } from "../../../rules/facts.ts";
import { plausibleSpo2Percent, plausibleVitals } from "../../../rules/data/plausible-vitals.ts";
import type { MedicalHistory, VitalsReading } from "../../../rules/intake.ts";
import type { Protocol } from "../../../rules/protocol.ts";
import { readingLimits, repeatLimits } from "../tables/limits.ts";
import { compare } from "./patient.ts";

const measures = [
  "systolicMmHg",
  "diastolicMmHg",
  "heartRatePerMinute",
  "respiratoryRatePerMinute",
  "spo2Percent",
  "moaas",
] as const;
type Measures = Partial<Record<(typeof measures)[number], number>>;

/** What a reading says, its implausible values left out. Section 6: "ask again, never used". */
export function readingFacts(
  reading: VitalsReading,
  history: MedicalHistory | undefined,
  protocol: Protocol,
): Set<string> {
  const told = new Set<string>([`isOnOxygen=${reading.isOnOxygen ?? "?"}`]);
  const used = plausible(reading, told);
  const usual = usualSaturation(history);
  if (usual !== undefined) told.add("usual recorded");
  const { systolicMmHg, diastolicMmHg, heartRatePerMinute } = used;
  if (systolicMmHg !== undefined && diastolicMmHg !== undefined && heartRatePerMinute !== undefined)
    told.add("circulation known");
  for (const measure of measures) {
    if (used[measure] === undefined) told.add(`no ${measure}`);
    compare(told, used[measure], readingLimits[measure], protocol);
  }
  if (usual !== undefined && used.spo2Percent !== undefined)
    compare(told, usual - used.spo2Percent, readingLimits.pointsBelowUsual, protocol);
  return told;
}

/** A pair that cannot be is asked again whole, even where one of the two cannot be by itself. */
function plausible(reading: VitalsReading, told: Set<string>): Measures {
  const { systolicMmHg = Number.POSITIVE_INFINITY, diastolicMmHg = 0 } = reading;
  const isSwapped = diastolicMmHg >= systolicMmHg;
  const used: Measures = {};
  for (const measure of measures) {
    const value = reading[measure];
    if (value === undefined) continue;
    const isOfThePair = measure === "systolicMmHg" || measure === "diastolicMmHg";
    if (isPlausible(measure, value) && !(isSwapped && isOfThePair)) used[measure] = value;
    else told.add("implausible");
  }
  return used;
}

function isPlausible(measure: (typeof measures)[number], value: number): boolean {
  if (measure === "spo2Percent") return isPercent(value);
  if (measure === "moaas" || measure === "diastolicMmHg") return true;
  const { low, high } = plausibleVitals[measure];
  return value >= low && value <= high;
}

function isPercent(value: number): boolean {
  return value > plausibleSpo2Percent.aboveFraction && value <= plausibleSpo2Percent.high;
}

/** Counts with lung disease alone. */
function usualSaturation(history: MedicalHistory | undefined): number | undefined {
  const usual = history?.usualSpo2Percent;
  return history?.lungDisease === "other" && usual !== undefined && isPercent(usual) ? usual : undefined;
}

/** What is known of the readings together. */
export function vitalsTogether(
  { vitals, history }: Pick<Facts, "vitals" | "history">,
  first: ReadonlySet<string>,
  repeat: ReadonlySet<string> | undefined,
  protocol: Protocol,
): Set<string> {
  const told = new Set<string>();
  const lacks = (reading: ReadonlySet<string>, ...names: readonly string[]) =>
    names.some((name) => reading.has(`no ${name}`));
  const usual = history?.usualSpo2Percent;
  if (vitals !== undefined && usual !== undefined && !isPercent(usual)) told.add("a reading is implausible");
  if (first.has("implausible") || repeat?.has("implausible")) told.add("a reading is implausible");
  if (repeat === undefined) return told;
  const late = new Set<string>();
  compare(late, vitals?.repeatAfterMinutes, repeatLimits, protocol);
  if (!late.has("repeat is late enough")) return told;
  if (!lacks(repeat, "systolicMmHg", "diastolicMmHg")) told.add("pressure repeated");
  if (!lacks(repeat, "respiratoryRatePerMinute")) told.add("breathing repeated");
  if (!lacks(repeat, "heartRatePerMinute")) told.add("heart repeated");
  return told;
}
