import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["anand-2000", "veraart-2021", "unifesp-esk"];

/** Lamotrigine: contested evidence on ketamine's effects, told both ways. */
export const lamotrigineCurrent = defineRule({
  id: "lamotrigine-current",
  looksFor: "Lamotrigine taken now",
  findings: [{ topic: "also-noted", level: "inform", when: "lamotrigine" }],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide({ medications }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "lamotrigine", protocol);
    if (medicines.length === 0) return notFound;
    return advise([
      {
        topic: "also-noted",
        level: "inform",
        strength: "contested",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)}: may or may not lessen ketamine's effects; not a reason to change it today`,
          text: [],
          reasons: medicineReasons(medicines),
          evidence:
            "In a crossover study of 16 people lamotrigine lessened ketamine's psychic effects, and a systematic review found it probably reduces the outcome, on low-quality evidence; a cohort of 178 patients on esketamine found no effect.",
        }),
      },
    ]);
  },
});
