import type { MonitoringTier } from "../assessment.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";

const airwayTrained = "A clinician trained in airway care on site";

export const staffInWords: Readonly<Record<MonitoringTier, string>> = {
  baseline: airwayTrained,
  enhanced: airwayTrained,
  high: `${airwayTrained}, and an observer with no other task; ECG where there is a history of heart disease`,
};

export const capnographyInWords: Readonly<Record<MonitoringTier, string>> = {
  baseline: "If available",
  enhanced: "If available",
  high: "Yes, throughout",
};

export function spo2InWords(tier: MonitoringTier, protocol: Protocol): string {
  return tier === "baseline"
    ? `Continuous from before the start to ${sayQuantity(protocol.spo2AfterEndMinutesBaseline, "min")} after the end`
    : "Continuous from before the start to discharge";
}

/** What is ticked by hand before the patient leaves. */
export const dischargeChecklist: readonly string[] = [
  "Observation time completed, and every listed check done",
  "Blood pressure falling and near its value before the start",
  "SpO2 above 92\u00a0% on air, or back at the usual value",
  "MOAA/S 5: answers readily to the name in a normal tone",
  "Aldrete score 9 or more",
  "Oriented, and walks steadily",
  "No marked dissociation; no new or worse suicidal thoughts",
  "Escort present and named",
  "Written advice given: no driving until the next day, after a restful sleep",
  "Next benzodiazepine dose: the prescriber's instruction is known to the patient",
];
