import type { MedicineFacts } from "../facts.ts";
import { refusedReview } from "../medicines/refused-review.ts";
import { joinWords } from "../medicines/words.ts";
import { isUnclassified } from "../medicines/unclassified.ts";
import { advise, defineRule, notFound } from "../rule.ts";

/** Entries, or words of entries, that match nothing known. They are kept as typed and never dropped; staff may say what they are. */
export const medicationUnrecognised = defineRule({
  id: "medication-unrecognised",
  looksFor: "An entry that matches no known medicine, or words left over beside a recognised name",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "an entry is not recognised, and staff have not classified it",
    },
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "words of an entry are not understood beside a recognised name, and staff have not classified them",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }) {
    if (!medications.medicines.some(hasUnknownWords)) return notFound;
    const medicines = medications.medicines.filter(hasUnknownWords);
    return advise([
      {
        topic: "medicines",
        level: "prescriber-review",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: `not recognised: ${joinWords([...new Set(medicines.map(unknownWords))])}`,
          text: [
            "It may be a sedative. Read it back with the patient, look at the packet, and enter the generic name; a nurse, pharmacist or prescriber may classify it.",
          ],
          reasons: medicines.map((medicine) => ({
            path: `medications.entries[${medicine.index}].typed`,
            says: `${reasonInWords(medicine)}${refusedReview(medicine)}`,
          })),
          notChecked: medicines.map((medicine) => `what ${unknownWords(medicine)} is`),
        }),
      },
    ]);
  },
});

function hasUnknownWords(medicine: MedicineFacts): boolean {
  return isUnclassified(medicine) || medicine.leftOver.length > 0;
}

function unknownWords({ recognition, leftOver, answers }: MedicineFacts): string {
  return `“${recognition === "unrecognised" ? answers.typed : leftOver.join(" ")}”`;
}

function reasonInWords(medicine: MedicineFacts): string {
  const { recognition, answers, name, notClassified } = medicine;
  if (notClassified !== undefined)
    return `“${answers.typed}”: ${joinWords(notClassified)} in the register, not classified here`;
  if (recognition === "unrecognised") return `“${answers.typed}” matches no known medicine`;
  return `“${answers.typed}”: ${unknownWords(medicine)} not understood beside ${name}`;
}
