import type { MedicineFacts } from "../facts.ts";
import { isTakenWithinDays } from "../medicines/current-use.ts";
import { lastDoseInWords, medicineNames } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, defineRule, notFound } from "../rule.ts";
import { isSedating } from "../sedating-classes.ts";

/** Sedatives of which nobody knows when they were last taken. Benzodiazepines have timing advice of their own. */
export const lastDoseUnknown = defineRule({
  id: "last-dose-unknown",
  looksFor: "A sedative other than a benzodiazepine whose last dose is not known",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "the last dose of a sedative is blank, not sure, or given as a time in the future",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }, _weighed, protocol) {
    const isUnknown = (medicine: MedicineFacts): boolean => hasNoTime(medicine, protocol);
    if (!medications.medicines.some(isUnknown)) return notFound;
    const medicines = medications.medicines.filter(isUnknown);
    return advise([
      {
        topic: "medicines",
        level: "prescriber-review",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: `last dose not known: ${medicineNames(medicines)}`,
          text: [
            "A sedative taken at an unknown time is judged as taken lately. Ask again; a nurse, pharmacist or prescriber may settle it.",
          ],
          reasons: medicines.map((medicine) => ({
            path: `medications.entries[${medicine.index}].lastDose`,
            says: `${medicine.name}: ${lastDoseInWords(medicine)}`,
          })),
        }),
      },
    ]);
  },
});

/** A patch has no last dose, and what the clinic gives itself is on its own record. */
function hasNoTime(medicine: MedicineFacts, protocol: Protocol): boolean {
  const { answers, classes, lastDose } = medicine;
  if (lastDose !== undefined || answers.form === "patch" || answers.pattern === "premedication") return false;
  if (classes.includes("benzodiazepine") || !isSedating(classes)) return false;
  return isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
}
