import type { MedicineFacts, Protocol } from "../../rules/index.ts";
import { isTakenWithinDays } from "../../rules/medicines/current-use.ts";

/** One pass over the list: what each rule about medicines looks for. Absent: none. */
export type Scan = {
  antihypertensives?: MedicineFacts[];
  thyroid?: MedicineFacts[];
  glp1?: MedicineFacts[];
  glucose?: MedicineFacts[];
  lamotrigine?: MedicineFacts[];
  hasXanthine: boolean;
  hasOxybate: boolean;
  hasFlumazenil: boolean;
  hasMaoi: boolean;
  hasPressor: boolean;
  hasKetamine: boolean;
  hasCyp: boolean;
  hasNaltrexone: boolean;
  hasUnrecognised: boolean;
  hasUnconfirmed: boolean;
  hasUnknownDose: boolean;
};

export function scan(medicines: readonly MedicineFacts[], protocol: Protocol): Scan {
  const seen: Scan = {
    hasXanthine: false,
    hasOxybate: false,
    hasFlumazenil: false,
    hasMaoi: false,
    hasPressor: false,
    hasKetamine: false,
    hasCyp: false,
    hasNaltrexone: false,
    hasUnrecognised: false,
    hasUnconfirmed: false,
    hasUnknownDose: false,
  };
  for (const medicine of medicines) {
    const { recognition, leftOver, classes, lastDose } = medicine;
    if (recognition === "unrecognised" || leftOver.length > 0) seen.hasUnrecognised = true;
    if (recognition === "needs-confirmation") seen.hasUnconfirmed = true;
    if (lastDose === undefined) seen.hasUnknownDose = true;
    if (classes[0] === "none" && classes.length === 1) continue;
    const isCurrent = isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
    for (const each of classes) {
      switch (each) {
        case "antihypertensive":
          if (isCurrent) (seen.antihypertensives ??= []).push(medicine);
          break;
        case "thyroid-hormone":
          if (isCurrent) (seen.thyroid ??= []).push(medicine);
          break;
        case "glp1":
          if (isCurrent) (seen.glp1 ??= []).push(medicine);
          break;
        case "insulin":
        case "sulfonylurea":
          if (isCurrent && seen.glucose?.includes(medicine) !== true) (seen.glucose ??= []).push(medicine);
          break;
        case "lamotrigine":
          if (isCurrent) (seen.lamotrigine ??= []).push(medicine);
          break;
        case "xanthine":
          seen.hasXanthine = true;
          break;
        case "oxybate":
          seen.hasOxybate = true;
          break;
        case "flumazenil":
          seen.hasFlumazenil = true;
          break;
        case "maoi":
          seen.hasMaoi = true;
          break;
        case "stimulant":
        case "decongestant":
        case "pressor":
          seen.hasPressor = true;
          break;
        case "ketamine":
        case "memantine":
        case "dextromethorphan":
          seen.hasKetamine = true;
          break;
        case "strong-cyp3a4-inhibitor":
        case "cyp2b6-inhibitor":
        case "cyp-inducer":
          seen.hasCyp = true;
          break;
        case "naltrexone":
          seen.hasNaltrexone = true;
          break;
      }
    }
  }
  return seen;
}
