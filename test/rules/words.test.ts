import { describe, expect, it } from "vitest";
import type { Assessment } from "../../rules/assessment.ts";
import { assess, defaultProtocol, fixedLineForStaff, rules } from "../../rules/index.ts";
import { fixedLineForPatient } from "../../rules/words.ts";
import { quietIntake } from "../support/builders/intake-builder.ts";
import { assessedAtMs } from "../support/builders/said-times.ts";
import { variedIntakes } from "../support/builders/varied-intakes.ts";
import { callsSafe, doseUnit, tellsToStop } from "../support/never-said.ts";

const intakes = [quietIntake(), ...variedIntakes(3_000)];
const assessments = intakes.map((intake) => assess(intake, defaultProtocol, assessedAtMs));

/** Keys, not words for people. */
const notRead = new Set([
  "path",
  "sources",
  "rule",
  "outcome",
  "at",
  "medicines",
  "rulesVersion",
  "protocolVersion",
]);

/** Every text of an assessment that a person reads, without the words that the patient typed. */
const texts = [...new Set(assessments.flatMap(textsOf))];
const findings = assessments.flatMap(({ advisories }) => advisories.flatMap((each) => each.findings));

function textsOf(assessment: Assessment): readonly string[] {
  return everyString(assessment).filter((text) => text !== fixedLineForStaff);
}

function everyString(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (notRead.has(key) ? [] : everyString(each)));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function thoseWith(pattern: RegExp, among: readonly string[] = texts): readonly string[] {
  return among.filter((text) => pattern.test(text));
}

describe("the fixed lines, word for word", () => {
  it("for staff", () => {
    expect(fixedLineForStaff).toBe(
      "Do not tell a patient to stop, skip, delay or cut a regular benzodiazepine. Only its prescriber changes it. Sudden stopping can cause seizures and can be life-threatening.",
    );
  });

  it("for patients", () => {
    expect(fixedLineForPatient).toBe(
      "Keep taking your medicines the way your prescriber told you. Stopping some of them suddenly can be dangerous. Please ask a member of staff.",
    );
  });
});

describe("the words of every finding", () => {
  it("every rule speaks somewhere in these intakes", () => {
    const heard = new Set(findings.map(({ rule }) => rule));
    expect(rules.filter(({ id }) => !heard.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("C18 nothing is called safe, cleared or free of interactions, and nothing is ticked", () => {
    expect(thoseWith(callsSafe)).toEqual([]);
  });

  it("C07 outside the fixed line no text tells anyone to stop, hold, skip or taper a medicine", () => {
    expect(thoseWith(tellsToStop)).toEqual([]);
  });

  it("C08 a quantity with a dose unit stands only in a finding that cites a source", () => {
    const unsourced = findings.filter(({ sources }) => sources.length === 0);
    const said = unsourced.flatMap(({ title, text, evidence }) => [title, ...text, evidence ?? ""]);
    expect(thoseWith(doseUnit, said)).toEqual([]);
  });

  it("C09 every quantity has its non-breaking space and no trailing zero or bare decimal point", () => {
    const unit = "(?:h|min|mg|mcg|mL|kg|mmHg|%|beats/min|breaths/min)";
    expect(thoseWith(new RegExp(`\\d ?${unit}(?![\\w])`, "u"))).toEqual([]);
    expect(thoseWith(/\d\.\d*0(?!\d)|(?<!\d)\.\d/u)).toEqual([]);
  });

  it("C17 what is only also noted has one line of text at most", () => {
    const noted = findings.filter(({ topic, level }) => topic === "also-noted" && level === "inform");
    expect(noted.filter(({ text }) => text.length > 1).map(({ rule, text }) => [rule, text])).toEqual([]);
  });

  it("every title is one line without a full stop, and every finding says why", () => {
    expect(
      findings.filter(({ title }) => title === "" || /[\n.]$/u.test(title)).map(({ title }) => title),
    ).toEqual([]);
    expect(
      unique(
        findings
          .filter(({ reasons }) => reasons.length === 0)
          .map(({ rule, text }) => `${rule}: ${text.join(" ")}`),
      ),
    ).toEqual([]);
  });

  it("contested evidence is told both ways", () => {
    const contested = findings.filter(({ strength }) => strength === "contested");
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.filter(({ evidence }) => evidence === undefined).map(({ rule }) => rule)).toEqual([]);
  });
});
