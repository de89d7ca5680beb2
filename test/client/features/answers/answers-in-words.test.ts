import { expect, test } from "vitest";
import { answersInWords } from "../../../../src/client/features/answers/answers-in-words.ts";
import {
  asNeeded,
  medicine,
  planOnRecord,
  quietIntake,
  said,
  withHistory,
  withLifestyle,
  withMedicines,
  without,
} from "../../../support/builders/intake-builder.ts";

function says(intake: Parameters<typeof answersInWords>[0], path: string): string | undefined {
  return answersInWords(intake)
    .flatMap((section) => section.answers)
    .find((answer) => answer.path === path)?.says;
}

test("an answer reads in words, with its unit", () => {
  const intake = quietIntake();
  expect(says(intake, "visit.route")).toBe("IV infusion");
  expect(says(intake, "vitals.weightKg")).toBe("70\u00a0kg");
  expect(says(intake, "vitals.first.systolicMmHg")).toBe("122\u00a0mmHg");
  expect(says(intake, "visit.patient.birthDate")).toBe("4 Mar 1984");
  expect(says(intake, "lifestyle.lastFood")).toBe("20 Nov 2026 19:00");
  expect(says(intake, "lifestyle.escort")).toBe("Yes, J. Okafor, +1 212 555 0142");
  expect(says(intake, "today.fastingGlucose")).toBe("5.2\u00a0mmol/L");
});

test("a relative time keeps the moment at which it was said", () => {
  const intake = withLifestyle(quietIntake(), { lastAlcohol: said("last-night") });
  expect(says(intake, "lifestyle.lastAlcohol")).toBe("last night (said Sat 21 Nov 2026 08:12 EST)");
});

test("a medicine's answers stand under its id, in words", () => {
  const intake = withMedicines(
    quietIntake(),
    medicine("xanax", {
      ...asNeeded,
      dose: { amount: 0.5, unit: "mg" },
      takenFor: ["anxiety", "sleep"],
      prescribersPlan: planOnRecord,
    }),
  );
  expect(says(intake, "medications.entries[xanax].pattern")).toBe("As needed");
  expect(says(intake, "medications.entries[xanax].dose")).toBe("0.5\u00a0mg");
  expect(says(intake, "medications.entries[xanax].takenFor")).toBe("Anxiety, Sleep");
  expect(says(intake, "medications.entries[xanax].prescribersPlan")).toBe("Continue as usual, 12 Nov 2026");
});

test.each([
  ["not-a-sedative", "Not a sedative, reviewed by Dana Cole"],
  ["drug", "As the drug confirmed, reviewed by Dana Cole"],
] as const)("C14 what staff classified as %s stands in words, with who reviewed it", (as, words) => {
  const blorbex = medicine("blorbex", { classification: { as, by: "Dana Cole" } });
  const intake = withMedicines(quietIntake(), blorbex);
  expect(says(intake, "medications.entries[blorbex].classification")).toBe(words);
});

test("C03 a blank reads not asked, never no; not sure reads not sure", () => {
  const { porphyria: _, ...history } = quietIntake().history;
  const intake = { ...quietIntake(), history };
  expect(says(intake, "history.porphyria")).toBe("not asked");
  expect(says(withHistory(intake, { porphyria: "not-sure" }), "history.porphyria")).toBe("Not sure");
});

test("a section that was never asked says so as a whole", () => {
  const sections = answersInWords(without(quietIntake(), "mentalHealth"));
  const mentalHealth = sections.find(({ title }) => title === "Mental health");
  expect(mentalHealth?.wasAsked).toBe(false);
  expect(mentalHealth?.answers.every(({ state }) => state === "not-asked")).toBe(true);
});
