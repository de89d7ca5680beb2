import { describe, expect, it } from "vitest";
import type { Assessment } from "../../rules/assessment.ts";
import { assess } from "../../rules/assess.ts";
import { benzodiazepines } from "../../rules/data/benzodiazepines.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake, Medicine } from "../../rules/intake.ts";
import { fixedLineForStaff } from "../../rules/words.ts";
import {
  asNeeded,
  assessedAtMs,
  exactly,
  medicine,
  planOnRecord,
  quietIntake,
  withMedicines,
} from "../support/builders/intake-builder.ts";

const judge = (intake: Intake): Assessment => assess(intake, defaultProtocol, assessedAtMs);
const blocks = (intake: Intake): readonly string[] =>
  judge(intake).advisories.map(({ topic, level }) => `${topic}: ${level}`);

const uses: readonly Partial<Medicine>[] = [
  {},
  { prescribersPlan: planOnRecord },
  { ...asNeeded, lastDose: exactly("2026-11-20T21:30") },
  { ...asNeeded, supply: "someone-else" },
  { pattern: "stopped", daysUsedInLast14: 0, lastDose: exactly("2026-11-17T08:00") },
  { takenFor: ["seizures"] },
  { takenFor: ["seizures"], missedOrCutInLast28Days: "yes" },
  { pattern: "premedication", supply: "this-clinic", form: "iv" },
];

const everyUseOfEveryDrug = benzodiazepines.flatMap(({ id, name }) =>
  uses.map((answers) => withMedicines(quietIntake(), medicine(name, { ...answers, confirmedDrugIds: [id] }))),
);

describe("how many blocks of advice", () => {
  it("C17 a healthy patient who takes nothing has none", () => {
    expect(blocks(quietIntake())).toEqual([]);
  });

  it("C17 a daily user has three, not one for each finding", () => {
    expect(blocks(withMedicines(quietIntake(), medicine("clonazepam 0.5 mg")))).toEqual([
      "timing: prescriber-review",
      "dose: prescriber-review",
      "monitoring: prescriber-review",
    ]);
  });

  it("C17 with a plan on record and unchanged, the same three only inform", () => {
    const planned = medicine("clonazepam 0.5 mg", { prescribersPlan: planOnRecord });

    expect(blocks(withMedicines(quietIntake(), planned))).toEqual([
      "timing: inform",
      "dose: inform",
      "monitoring: inform",
    ]);
  });

  it("C17 two daily benzodiazepines add no block", () => {
    expect(blocks(withMedicines(quietIntake(), medicine("clonazepam"), medicine("diazepam")))).toHaveLength(
      3,
    );
  });
});

describe("what the blocks say", () => {
  const assessed = everyUseOfEveryDrug.map(judge);

  it("C07 every timing block holds the fixed line, and every use of every drug has one", () => {
    const timing = assessed.map(({ advisories }) => advisories.find(({ topic }) => topic === "timing"));

    expect(timing.every((block) => block?.fixedLine === fixedLineForStaff)).toBe(true);
  });

  it("C07 no other words ask anyone to end, leave out or put off a medicine", () => {
    const orders =
      /\b(?:hold|holds|holding|skip|taper|withhold|stop (?:taking|the|your)|avoid|do not take)\b/iu;
    const texts = assessed.flatMap(({ advisories }) =>
      advisories.flatMap(({ findings }) =>
        findings.flatMap(({ title, text, evidence }) => [title, ...text, evidence ?? ""]),
      ),
    );

    expect([...new Set(texts)].filter((text) => orders.test(text))).toEqual([]);
  });

  it("C08 no finding tells a quantity with a dose unit, but for the quoted cut-off", () => {
    const dose = /\d\s*(?:mg|mcg|g|mL|units)\b/u;
    const texts = assessed.flatMap(({ advisories }) =>
      advisories.flatMap(({ findings }) =>
        findings.flatMap(({ text, evidence }) => [...text, evidence ?? ""]),
      ),
    );

    expect(
      [...new Set(texts)].filter((text) =>
        dose.test(text.replaceAll(/8\s*mg\/day diazepam-equivalent/gu, "")),
      ),
    ).toEqual([]);
  });
});
