import type { HazardControls } from "../removal.ts";

export const c02: HazardControls = {
  hazard: "C02",
  removals: [
    {
      name: "a medicine nobody knows leaves the result quiet",
      file: "rules/advisories/medication-unrecognised.ts",
      replace: "if (!medications.medicines.some(hasUnknownWords)) return notFound;",
      with: `if (!medications.medicines.some(hasUnknownWords) || medications.list === "listed") return notFound;`,
      failing: {
        "test/rules/protocol/the-day.test.ts": [
          "C02 a medicine nobody knows is for review, in the patient's words, never quiet",
        ],
      },
    },
    {
      name: "what staff said a name is does not stand on the screen",
      file: "src/client/features/summary/medicines-table.tsx",
      replace: "if (review?.isAccepted === true) return <strong>{review.inWords}</strong>;",
      with: "",
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "a review that was not accepted is passed over on the screen",
      file: "src/client/features/summary/medicines-table.tsx",
      replace: `      {review !== undefined && <p className={styles.second}>{review.inWords}</p>}
    </>
  );
}`,
      with: `    </>
  );
}`,
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "a blank is told as a no",
      file: "rules/advisories/contraindication.ts",
      replace: `if (answer === undefined) notChecked.push(condition.asks);
      else if (answer`,
      with: "if (answer !== undefined && answer",
      failing: { "test/rules/advisories/contraindication.test.ts": ["C02 a blank is told as not checked"] },
    },
    {
      name: "anything that resembles a name raises its question",
      file: "rules/recognise/spelling/close-enough.ts",
      replace: "return cost <= limit + slipsForFamiliarity * familiarity;",
      with: "return cost <= limit + 2 + slipsForFamiliarity * familiarity;",
      failing: {
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
      },
    },
    {
      name: "an entry that holds a word for nothing holds nothing",
      file: "rules/recognise/spelling/says-nothing.ts",
      replace: "    entry.every((word) =>",
      with: "    entry.some((word) =>",
      failing: {
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
      },
    },
    {
      name: "“none” resembles a medicine",
      file: "rules/recognise/spelling/read-spelling.ts",
      replace: "if (found.length === 0 && saysNothing(words)) return { ...nothing, leftOver };",
      with: "",
      failing: {
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
      },
    },
    {
      name: "an unknown word is not left over",
      file: "rules/recognise/names/find-names.ts",
      replace:
        "if (name === undefined && !isLabelWord(word) && !isShapeOf(word, lastNamed)) leftOver.add(word);",
      with: "",
      failing: {
        "test/rules/identify.test.ts": [
          "C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted",
        ],
        "test/rules/recognise/any-text.test.ts": [
          "C02 what is taken for a misspelling asks, with candidates, and takes no other name of the text away",
          "C02 an unknown word beside any name of the tables is left over",
        ],
        "test/rules/recognise/recognise.test.ts": [
          "C02 an unknown word beside a known medicine is not hidden",
          "C02 an extension of a brand that is in no table is left over, because it may hold something else",
        ],
        "test/rules/recognise/unnamed.test.ts": ["C02 nothing is lost beside a name that is recognised"],
        "test/rules/review.test.ts": [
          "C02 an entry that nobody knows can be called not a sedative, by name",
          "C02 words left over beside a recognised name are settled, and the drug is judged as before",
        ],
      },
    },
    {
      name: "a name that was taken back is proposed",
      file: "src/server/storage/name-row.ts",
      replace: `if (as === "taken-back" || by === null) return undefined;`,
      with: `if (as === "taken-back") return { name, as: "drug", drugIds: [], by: "", at };
  if (by === null) return undefined;`,
      failing: {
        "test/server/name-proposals.test.ts": [
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
        ],
      },
    },
  ],
};
