import { type AgentName, agentAxis } from "../axes/agents.ts";
import { homeOxygen, lungDisease, usualSpo2 } from "../axes/background.ts";
import { pattern } from "../axes/medicine.ts";
import { age } from "../axes/visit.ts";
import { breathing, diastolic, heartRate, moaas, oxygen, repeat, spo2, systolic } from "../axes/vitals.ts";
import { only } from "../axis.ts";
import { defineGrid, type Grid } from "../grid.ts";
import { ofHistory, ofMedicine, ofVisit, ofVitals } from "../sections.ts";

const onCirculation: readonly AgentName[] = ["methylphenidate", "lisinopril", "levothyroxine", "folic acid"];
const regular = only(pattern, "regular");

/** Blood pressure and heart rate with their repeat, beside the medicines that act on them. */
export function circulation(isShort: boolean): Grid {
  const ages = isShort ? ["42", "65"] : ["42", "18", "64", "65", "80", "not known"];
  return defineGrid("blood pressure and heart rate, with a repeat", [
    ofVitals("readings", systolic, diastolic, heartRate, repeat),
    ofVisit("age", only(age, ...ages)),
    ofMedicine(0, agentAxis(onCirculation, { mayBeNone: true }), regular),
  ]);
}

/** Saturation, breathing, sedation and oxygen, beside lung disease and a recorded usual value. */
export function oxygenation(isShort: boolean): Grid {
  const measured = isShort ? [spo2, oxygen, moaas] : [spo2, breathing, oxygen, moaas, repeat];
  return defineGrid("SpO2, breathing, oxygen and sedation", [
    ofVitals("readings", ...measured),
    ofHistory("lungs", lungDisease, homeOxygen, usualSpo2),
  ]);
}
