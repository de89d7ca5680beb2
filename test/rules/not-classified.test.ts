import { expect, test } from "vitest";
import { assess, defaultProtocol } from "../../rules/index.ts";
import { coreVocabulary, withRegister, writeRegisterText } from "../../rules/recognise/index.ts";
import { assessedAtMs, medicine, quietIntake } from "../support/builders/intake-builder.ts";

const text = writeRegisterText([
  { substances: ["UNHEARDOFAMIDE HYDROCHLORIDE"], names: ["Newdrugo"] },
  { substances: ["LORAZEPAM", "UNHEARDOFAMIDE HYDROCHLORIDE"], names: ["Newdrugo Duo"] },
]);
const vocabulary = withRegister(coreVocabulary(), { text, sha256: "5".repeat(64) });

function assessed(typed: string, confirmedDrugIds: readonly string[] = []) {
  const medications = { list: "listed", entries: [medicine(typed, { confirmedDrugIds })] } as const;
  return assess({ ...quietIntake(), medications }, defaultProtocol, assessedAtMs, { vocabulary });
}

const reviewOf = (assessment: ReturnType<typeof assessed>) =>
  assessment.advisories.find(({ topic }) => topic === "medicines");
const reasonsOf = (assessment: ReturnType<typeof assessed>) =>
  assessment.outcomes.find(({ rule }) => rule === "medication-unrecognised")?.reasons.map(({ says }) => says);

test("C02 a substance that only a register knows is reviewed like a name that nobody knows", () => {
  const assessment = assessed("newdrugo 10 mg");
  expect(assessment.medicines[0]).toMatchObject({ recognition: "unrecognised" });
  expect(reviewOf(assessment)).toMatchObject({ level: "prescriber-review" });
  expect(reasonsOf(assessment)).toEqual([
    "“newdrugo 10 mg”: unheardofamide hydrochloride in the register, not classified here",
  ]);
});

test("C02 confirming such a substance classifies it no more than typing it", () => {
  const assessment = assessed("newdrugo", ["substance-unheardofamide-hydrochloride"]);
  expect(reviewOf(assessment)).toMatchObject({ level: "prescriber-review" });
});

test("C01 a benzodiazepine beside such a substance counts, and the substance is reviewed", () => {
  const assessment = assessed("Newdrugo Duo");
  expect(assessment.medicines[0]).toMatchObject({ recognition: "recognised", isBenzodiazepine: true });
  expect(reasonsOf(assessment)).toContain(
    "“Newdrugo Duo”: unheardofamide hydrochloride in the register, not classified here",
  );
});

test("the vocabulary that names were read by stands in the assessment", () => {
  expect(assessed("newdrugo").vocabularyVersion).toBe("core+555555555555");
});
