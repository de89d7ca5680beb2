import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";
import { isCirculationMeasured, isCirculationOutOfRange } from "../vitals/circulation.ts";
import { judgeVitals } from "../vitals/judge.ts";

const sources = ["ketamine-smpc-interactions"];
const notMeasured = ["blood pressure and heart rate before the start"];

/** Thyroid hormones and the rise of blood pressure and heart rate. */
export const thyroidCurrent = defineRule({
  id: "thyroid-current",
  looksFor: "A thyroid hormone taken now",
  findings: [
    {
      topic: "also-noted",
      level: "prescriber-review",
      when: "a thyroid hormone while blood pressure or heart rate is out of range",
    },
    { topic: "also-noted", level: "inform", when: "a thyroid hormone" },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["vitals", "history"],
  sources,
  decide({ visit, medications, vitals, history }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "thyroid-hormone", protocol);
    if (medicines.length === 0) return notFound;
    const judged = judgeVitals({ visit, vitals, history }, protocol);
    const isOutOfRange = isCirculationOutOfRange(judged);
    return advise([
      {
        topic: "also-noted",
        level: isOutOfRange ? "prescriber-review" : "inform",
        strength: "moderate",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)}: blood pressure and heart rate may rise more`,
          text: isOutOfRange
            ? ["Today's reading is out of range. A prescriber reviews this before the start."]
            : [],
          reasons: medicineReasons(medicines),
          notChecked: isCirculationMeasured(judged) ? [] : notMeasured,
        }),
      },
    ]);
  },
});
