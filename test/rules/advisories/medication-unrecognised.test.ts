import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { medicationUnrecognised } from "../../../rules/advisories/medication-unrecognised.ts";
import type { MedicineFacts } from "../../../rules/facts.ts";
import { medicine } from "../../support/builders/intake-builder.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { judge, specify } from "../../support/rule-scenarios.ts";

function unrecognised(typed: string): MedicineFacts {
  return {
    index: 0,
    answers: medicine(typed),
    recognition: "unrecognised",
    leftOver: [],
    lookAlikes: [],
    drugs: [],
    classes: [],
    name: `“${typed}”`,
    isLastDoseRefused: false,
  };
}

const lorazepam = takenBenzodiazepine("lorazepam", { lastHours: 3 });
const review = ["medicines: prescriber-review"];

describe("C02 an unrecognised entry is never passed over", () => {
  specify(medicationUnrecognised, [
    {
      when: "substances of a register that no table classifies",
      facts: factsWith({
        medicines: [{ ...unrecognised("Blorbex"), notClassified: ["blorbine", "quxamide"] }],
      }),
      finds: review,
      says: ["“Blorbex”: blorbine and quxamide in the register, not classified here"],
    },
    {
      when: "a word that matches nothing",
      facts: factsWith({ medicines: [unrecognised("blue pill")] }),
      finds: review,
      says: ["not recognised: “blue pill”", "“blue pill” matches no known medicine", "what “blue pill” is"],
    },
    {
      when: "two of them beside a recognised one, told together",
      facts: factsWith({ medicines: [unrecognised("aaa"), lorazepam, unrecognised("bbb")] }),
      finds: review,
      says: ["not recognised: “aaa” and “bbb”"],
    },
    {
      when: "words left over beside a recognised name",
      facts: factsWith({ medicines: [{ ...lorazepam, leftOver: ["xyz", "forte"] }] }),
      finds: review,
      says: ["“xyz forte” not understood beside lorazepam"],
    },
    {
      when: "an entry that staff called not a sedative",
      facts: factsWith({ medicines: [{ ...unrecognised("blorbex"), notASedativeBy: "Dana Cole" }] }),
      finds: "not-found",
    },
    { when: "an empty entry", facts: factsWith({ medicines: [unrecognised("")] }), finds: review },
    {
      when: "only recognised ones",
      facts: factsWith({ medicines: [lorazepam, takenOther("sertraline", ["none"], {})] }),
      finds: "not-found",
    },
    { when: "no medicine", facts: factsWith(), finds: "not-found" },
  ]);

  it("C02 whatever was typed stands in the finding as typed, and points at its entry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(5), (typed, before) => {
        const listed = [...Array.from({ length: before }, () => lorazepam), unrecognised(typed)];
        const { finds, messages } = judge(medicationUnrecognised, factsWith({ medicines: listed }));
        expect(finds).toEqual(review);
        expect(messages[0]?.title).toContain(typed);
        expect(messages[0]?.reasons[0]?.path).toBe(`medications.entries[${before}].typed`);
      }),
      { numRuns: 2_000 },
    );
  });
});
