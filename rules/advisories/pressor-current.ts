import type { DrugClass } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import type { Visit } from "../intake.ts";
import { isTakenWithinDays, isWithinHours } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, defineRule, notFound, type Found } from "../rule.ts";
import { isCirculationInRange } from "../vitals/circulation.ts";
import { judgeVitals } from "../vitals/judge.ts";

const sources = ["ketalar-label", "spravato-label"];
const kinds: readonly DrugClass[] = ["stimulant", "decongestant", "pressor"];

/** Medicines that raise blood pressure and heart rate, taken today. */
export const pressorCurrent = defineRule({
  id: "pressor-current",
  looksFor: "A stimulant, decongestant or pressor taken today",
  findings: [
    {
      topic: "vitals",
      level: "prescriber-review",
      when: "a decongestant or pressor; a stimulant while blood pressure and heart rate are out of range or not measured",
    },
    {
      topic: "vitals",
      level: "inform",
      when: "a stimulant, with blood pressure and heart rate measured and in range",
    },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["vitals", "history"],
  sources,
  decide({ visit, medications, vitals, history }, _weighed, protocol) {
    const isPressorToday = (medicine: MedicineFacts): boolean =>
      kinds.some((kind) => medicine.classes.includes(kind)) && isTakenToday(medicine, visit.stage, protocol);
    if (!medications.medicines.some(isPressorToday)) return notFound;
    const today = medications.medicines.filter(isPressorToday);
    const stimulants = today.filter(isStimulantOnly);
    const pressors = today.filter((medicine) => !isStimulantOnly(medicine));
    const found: Found[] = [];
    if (pressors.length > 0) found.push(review(pressors));
    if (stimulants.length > 0) {
      const isInRange = isCirculationInRange(judgeVitals({ visit, vitals, history }, protocol));
      found.push(isInRange ? inform(stimulants) : review(stimulants));
    }
    return advise(found);
  },
});

/** On arrival a plain "no" settles it. Before the day it may still be taken. */
function isTakenToday(medicine: MedicineFacts, stage: Visit["stage"], protocol: Protocol): boolean {
  const { takenToday, pattern } = medicine.answers;
  if (takenToday === "yes" || takenToday === "not-sure") return true;
  if (takenToday === "no" && stage === "arrived") return false;
  if (pattern === "stopped" || pattern === "as-needed" || pattern === "one-off")
    return isWithinHours(medicine, protocol.pressorHours);
  return isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
}

function isStimulantOnly({ classes }: MedicineFacts): boolean {
  return classes.includes("stimulant") && !classes.includes("decongestant") && !classes.includes("pressor");
}

function review(medicines: readonly MedicineFacts[]): Found {
  return {
    topic: "vitals",
    level: "prescriber-review",
    strength: "strong",
    sources,
    message: () => ({
      title: `${medicineNames(medicines)}: blood pressure and heart rate may rise more`,
      text: [
        "Ketamine raises both as well. A prescriber reviews this before the start; consider closer blood pressure checks.",
      ],
      reasons: medicineReasons(medicines),
    }),
  };
}

function inform(medicines: readonly MedicineFacts[]): Found {
  return {
    topic: "vitals",
    level: "inform",
    strength: "strong",
    sources,
    message: () => ({
      title: `${medicineNames(medicines)}: blood pressure and heart rate may rise more; both in range before the start`,
      text: [],
      reasons: medicineReasons(medicines),
    }),
  };
}
