import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["williams-2018", "yoon-2019", "yoon-2025"];

/** Naltrexone: contested evidence on the antidepressant effect, told both ways. */
export const naltrexoneCurrent = defineRule({
  id: "naltrexone-current",
  looksFor: "Naltrexone taken now",
  findings: [{ topic: "also-noted", level: "inform", when: "naltrexone" }],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide({ medications }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "naltrexone", protocol);
    if (medicines.length === 0) return notFound;
    return advise([
      {
        topic: "also-noted",
        level: "inform",
        strength: "contested",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)}: may or may not weaken the antidepressant effect; not a reason to change it today`,
          text: [],
          reasons: medicineReasons(medicines),
          evidence:
            "In a crossover study of 12 patients naltrexone blocked the antidepressant effect; in a series of 5 patients, and in a randomised trial of 65, it did not.",
        }),
      },
    ]);
  },
});
