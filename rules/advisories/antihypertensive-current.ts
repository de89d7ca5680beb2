import type { MedicineFacts } from "../facts.ts";
import type { Visit } from "../intake.ts";
import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReason, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";
import { isCirculationMeasured, isCirculationOutOfRange } from "../vitals/circulation.ts";
import { judgeVitals } from "../vitals/judge.ts";

const sources = ["ketamine-smpc-interactions"];
const notMeasured = ["blood pressure and heart rate before the start"];

/** Medicines for blood pressure: a missed one may mean a high reading, a taken one a low reading. */
export const antihypertensiveCurrent = defineRule({
  id: "antihypertensive-current",
  looksFor: "A blood pressure medicine taken now, or missed today",
  findings: [
    {
      topic: "also-noted",
      level: "prescriber-review",
      when: "missed today, or on arrival not known to be taken; or blood pressure or heart rate out of range",
    },
    { topic: "also-noted", level: "inform", when: "a blood pressure medicine" },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["vitals", "history"],
  sources,
  decide({ visit, medications, vitals, history }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "antihypertensive", protocol);
    if (medicines.length === 0) return notFound;
    const judged = judgeVitals({ visit, vitals, history }, protocol);
    const isOutOfRange = isCirculationOutOfRange(judged);
    const missed = medicines.filter((medicine) => mayBeMissed(medicine, visit.stage));
    const isForReview = isOutOfRange || missed.length > 0;
    return advise([
      {
        topic: "also-noted",
        level: isForReview ? "prescriber-review" : "inform",
        strength: "moderate",
        sources,
        message: () => ({
          title:
            missed.length > 0
              ? `${medicineNames(missed)}: not known to be taken today`
              : `${medicineNames(medicines)}: blood pressure may fall more`,
          text: isForReview ? textFor(missed, isOutOfRange) : [],
          reasons: [
            ...medicineReasons(medicines.filter((medicine) => !missed.includes(medicine))),
            ...missed.map(missedReason),
          ],
          notChecked: isCirculationMeasured(judged) ? [] : notMeasured,
        }),
      },
    ]);
  },
});

/** A medicine taken only now and then cannot be missed. On arrival a blank may be a missed dose. */
function mayBeMissed({ answers }: MedicineFacts, stage: Visit["stage"]): boolean {
  const { pattern, takenToday } = answers;
  if (pattern === "as-needed" || pattern === "one-off" || takenToday === "yes") return false;
  return takenToday !== undefined || stage === "arrived";
}

function textFor(missed: readonly MedicineFacts[], isOutOfRange: boolean): readonly string[] {
  const lines: string[] = [];
  if (missed.length > 0) lines.push("A missed blood pressure medicine may mean a high reading.");
  if (isOutOfRange) lines.push("Today's reading is out of range.");
  return [`${lines.join(" ")} A prescriber reviews this before the start.`];
}

function missedReason(medicine: MedicineFacts) {
  const { takenToday } = medicine.answers;
  const { path } = medicineReason(medicine);
  const said = takenToday === "no" ? "not taken" : takenToday === "not-sure" ? "not sure" : "not said";
  return { path: `${path}.takenToday`, says: `${medicine.name}: taken today: ${said}` };
}
