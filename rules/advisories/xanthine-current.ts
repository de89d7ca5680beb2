import { currentMedicines } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["ketalar-label", "ketanest-no"];

/** Xanthines lower the seizure threshold together with ketamine. */
export const xanthineCurrent = defineRule({
  id: "xanthine-current",
  looksFor: "Theophylline or aminophylline taken now",
  findings: [{ topic: "combination", level: "stop-and-call", when: "theophylline or aminophylline" }],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide({ medications }, _weighed, protocol) {
    const medicines = currentMedicines(medications.medicines, "xanthine", protocol);
    if (medicines.length === 0) return notFound;
    return advise([
      {
        topic: "combination",
        level: "stop-and-call",
        strength: "strong",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)} with ketamine: seizures are possible`,
          text: [
            "A xanthine lowers the seizure threshold. Ketamine labels advise against giving both, and one lists the pair as a contraindication.",
          ],
          reasons: medicineReasons(medicines),
        }),
      },
    ]);
  },
});
