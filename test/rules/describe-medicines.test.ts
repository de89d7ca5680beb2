import { describe, expect, it } from "vitest";
import { describeMedicines } from "../../rules/describe-medicines.ts";
import type { MedicineFacts } from "../../rules/facts.ts";
import { assess, defaultProtocol, type Medicine } from "../../rules/index.ts";
import { drug } from "../support/builders/drug-builder.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../support/builders/facts-builder.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { say } from "../support/builders/say-builder.ts";

const useOf = (answers: Partial<Medicine>): string | undefined =>
  assess(withMedicines(quietIntake(), medicine("lorazepam", answers)), defaultProtocol, assessedAtMs)
    .medicines[0]?.useInWords;

const givenByClinic: Partial<Medicine> = {
  pattern: "premedication",
  premedication: { status: "given" },
  dose: { amount: 1, unit: "mg" },
  supply: "this-clinic",
};

it.each([
  ["oral", "by mouth"],
  ["sublingual", "under the tongue"],
  ["nasal", "nasal"],
  ["rectal", "rectal"],
  ["patch", "patch"],
  ["im", "IM (into a muscle)"],
  ["iv", "IV (into a vein)"],
  ["other", "another route"],
  ["not-sure", "route not sure"],
] as const)("C20 the route “%s” that was answered stands in the use as “%s”", (form, words) => {
  expect(useOf({ ...givenByClinic, form })).toBe(
    `premedication by this clinic, 14 of the last 14 days, 1\u00a0mg, ${words}, from this clinic`,
  );
});

it("a use whose route nobody asked says none", () => {
  const { form: _form, ...answers } = medicine("lorazepam");
  const intake = withMedicines(quietIntake(), answers);
  const [described] = assess(intake, defaultProtocol, assessedAtMs).medicines;
  expect(described?.useInWords).toBe("regularly, 14 of the last 14 days");
});

it("one time a day is once a day", () => {
  expect(useOf({ ...givenByClinic, dosesPerDay: 1 })).toContain(", once a day,");
  expect(useOf({ ...givenByClinic, dosesPerDay: 3 })).toContain(", 3 times a day,");
});

it.each([
  ["a last dose that is not sure", { lastDose: { said: "not-sure" } }, "not sure"],
  ["taken today, and no more asked", { takenToday: "yes" }, "today"],
  ["not taken today, and no more asked", { takenToday: "no" }, "not today"],
  ["not sure about today", { takenToday: "not-sure" }, "not sure whether today"],
  ["nothing said at all", {}, "not said"],
] as const)("C05 %s is told as it was said", (_case, answers, words) => {
  const { lastDose: _lastDose, ...metoprolol } = medicine("metoprolol", { pattern: "regular" });
  const intake = withMedicines(quietIntake(), { ...metoprolol, ...answers });
  expect(assess(intake, defaultProtocol, assessedAtMs).medicines[0]?.lastDoseInWords).toBe(words);
});

describe("one listed medicine, whole", () => {
  it("recognised: everything that was said of it", () => {
    const entry = takenBenzodiazepine("lorazepam", {
      id: "m1",
      typed: "ativan",
      pattern: "as-needed",
      daysUsedInLast14: 3,
      dose: { amount: 0.5, unit: "mg" },
      dosesPerDay: 2,
      supply: "someone-else",
      prescribersPlan: { plan: "other", inWords: "half on the day", date: "2026-11-12" },
      lastHours: 11.5,
    });
    expect(describeMedicines(factsWith({ medicines: [entry] }), say)).toEqual([
      {
        id: "m1",
        typed: "ativan",
        recognition: "recognised",
        recognisedAs: "LORazepam",
        describedAs: "benzodiazepine",
        isBenzodiazepine: true,
        isSedating: true,
        useInWords:
          "as needed, 3 of the last 14 days, 0.5\u00a0mg, by mouth, 2 times a day, someone else's prescription",
        lastDoseInWords: "Fri 20 Nov 21:30, 11\u00a0h\u00a030\u00a0min before the planned start",
        planInWords: "half on the day (12 Nov 2026)",
      },
    ]);
  });

  it("not recognised, and nothing said: every line says so, and it is called nothing", () => {
    const answers = { id: "m2", typed: "blorbex" };
    const entry: MedicineFacts = {
      ...takenOther("blorbex", [], {}),
      answers,
      recognition: "unrecognised",
      drugs: [],
    };
    expect(describeMedicines(factsWith({ medicines: [entry] }), say)).toEqual([
      {
        id: "m2",
        typed: "blorbex",
        recognition: "unrecognised",
        isBenzodiazepine: false,
        isSedating: false,
        useInWords: "not said",
        lastDoseInWords: "not said",
        planInWords: "not asked",
      },
    ]);
  });
});

const described = (entry: MedicineFacts) => describeMedicines(factsWith({ medicines: [entry] }), say)[0];

describe("what it was recognised as", () => {
  const drugs = [drug("codeine", "opioid"), drug("paracetamol", "none")];
  const entry: MedicineFacts = { ...takenOther("co-codamol", ["opioid", "none"], {}), drugs };

  it("the substances of one medicine stand together, and each kind of them once", () => {
    expect(described(entry)).toMatchObject({
      recognisedAs: "codeine + paracetamol",
      describedAs: "opioid / none",
    });
    const same = { ...entry, drugs: [drug("codeine", "opioid"), drug("morphine", "opioid")] };
    expect(described(same)?.describedAs).toBe("opioid");
  });

  it("what it may be stands as a choice", () => {
    const candidates = { ...entry, recognition: "needs-confirmation" } as const;
    expect(described(candidates)?.recognisedAs).toBe("codeine or paracetamol");
  });
});

it.each([
  [{ pattern: "regular" }, "regularly"],
  [{ pattern: "as-needed" }, "as needed"],
  [{ pattern: "one-off" }, "one-off"],
  [{ pattern: "premedication" }, "premedication by this clinic"],
  [{ pattern: "stopped" }, "stopped"],
  [{ pattern: "not-sure" }, "pattern not sure"],
  [{ daysUsedInLast14: 0 }, "0 of the last 14 days"],
  [{ daysUsedInLast14: "not-sure" }, "days of use not sure"],
  [{ dosesPerDay: "not-sure" }, "not said"],
  [{ supply: "own-prescription" }, "not said"],
  [{ supply: "over-the-counter" }, "without prescription"],
  [{ supply: "someone-else" }, "someone else's prescription"],
  [{ supply: "street" }, "street or online"],
  [{ supply: "this-clinic" }, "from this clinic"],
  [{ supply: "not-sure" }, "origin not sure"],
] as const)("the use of which only %j was said is told as “%s”", (said, words) => {
  const answers = { id: "m1", typed: "lorazepam", ...said };
  expect(described({ ...takenBenzodiazepine("lorazepam", {}), answers })?.useInWords).toBe(words);
});
