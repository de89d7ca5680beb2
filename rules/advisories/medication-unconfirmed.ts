import type { MedicineFacts } from "../facts.ts";
import { openDoubts } from "../medicines/open-doubts.ts";
import { refusedReview } from "../medicines/refused-review.ts";
import { joinWords } from "../medicines/words.ts";
import { advise, cannotTell, defineRule, notFound } from "../rule.ts";

const because: Readonly<Record<NonNullable<MedicineFacts["because"]>, string>> = {
  "ordinary-word": "the name is also an ordinary word",
  "several-meanings": "the name stands for more than one medicine",
  spelling: "the spelling is close to a known name",
  disagrees: "what staff said it is does not fit what was typed",
};

/**
 * Names that may mean a medicine, and that nobody has confirmed. A look-alike counts as what was typed, so it is no
 * finding: that it could be the other one is told as not checked, and so is an amount in doubt.
 */
export const medicationUnconfirmed = defineRule({
  id: "medication-unconfirmed",
  looksFor: "A name that may mean a medicine and is not confirmed",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "a match is not confirmed; it is judged as its most sedating candidate",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }) {
    const doubts = openDoubts(medications);
    if (!medications.medicines.some(isUnconfirmed))
      return doubts.length === 0 ? notFound : cannotTell(...doubts);
    const medicines = medications.medicines.filter(isUnconfirmed);
    return advise([
      {
        topic: "medicines",
        level: "prescriber-review",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: `to confirm: ${joinWords([...new Set(medicines.map(({ answers }) => `“${answers.typed}”`))])}`,
          text: [...new Set(medicines.map(question))],
          reasons: medicines.map((medicine) => ({
            path: `medications.entries[${medicine.index}].typed`,
            says: `“${medicine.answers.typed}”: ${why(medicine)}${refusedReview(medicine)}`,
          })),
          notChecked: doubts,
        }),
      },
    ]);
  },
});

function isUnconfirmed({ recognition }: MedicineFacts): boolean {
  return recognition === "needs-confirmation";
}

function question({ answers, drugs }: MedicineFacts): string {
  const candidates = joinWords(
    drugs.map(({ name, tallMan, describedAs }) => `${tallMan ?? name} (${describedAs})`),
    "or",
  );
  const [judgedAs] = drugs;
  const worst =
    drugs.length > 1 && judgedAs !== undefined
      ? ` Until confirmed it is judged as ${judgedAs.tallMan ?? judgedAs.name}.`
      : " Until confirmed it is judged as that.";
  return `Does “${answers.typed}” mean ${candidates}?${worst}`;
}

function why(medicine: MedicineFacts): string {
  return medicine.because === undefined ? "not confirmed" : because[medicine.because];
}
