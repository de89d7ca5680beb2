import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["spravato-label", "ludwig-2021", "veraart-2021"];

/** MAO inhibitors and the rise of blood pressure. */
export const maoiCurrent = defineRule({
  id: "maoi-current",
  looksFor: "An MAO inhibitor taken now",
  findings: [{ topic: "vitals", level: "prescriber-review", when: "an MAO inhibitor" }],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide({ medications }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "maoi", protocol);
    if (medicines.length === 0) return notFound;
    return advise([
      {
        topic: "vitals",
        level: "prescriber-review",
        strength: "moderate",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)} (MAO inhibitor): blood pressure may rise more`,
          text: ["A prescriber reviews this before the start; consider closer blood pressure checks."],
          reasons: medicineReasons(medicines),
          evidence:
            "In a cohort of 43 patients on esketamine, 14 of them on tranylcypromine, blood pressure rose more with it, and more at higher doses; no clinically significant hypertensive crisis was seen. The esketamine label advises close blood pressure monitoring.",
        }),
      },
    ]);
  },
});
