import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import { decide } from "../../rules/decide.ts";
import type { Facts, Section } from "../../rules/facts.ts";
import { type AnyRule, notFound } from "../../rules/rule.ts";
import { factsWith } from "../support/builders/facts-builder.ts";

function ruleThatNeeds(needs: readonly Section[], decideBy: AnyRule["decide"] = () => notFound): AnyRule {
  return {
    id: "made-up",
    looksFor: "nothing",
    findings: [],
    needs,
    alsoReads: [],
    sources: [],
    decide: decideBy,
  };
}

describe("C19 a section that was never asked", () => {
  it.each<[Section, string]>([
    ["history", "medical history: not asked"],
    ["mentalHealth", "mental-health background: not asked"],
    ["lifestyle", "lifestyle (alcohol, other substances, food and drink, escort): not asked"],
    ["today", "how the patient is today: not asked"],
    ["vitals", "vitals today: not asked"],
  ])("%s: a rule that needs it cannot tell, and says what is missing", (section, words) => {
    const rule = ruleThatNeeds(["visit", section], () => {
      throw new Error("a rule is not asked about what was not asked");
    });
    expect(decide(factsWith({ [section]: undefined }), defaultProtocol, [rule]).judged).toEqual([
      { rule, decision: { outcome: "cannot-tell", missing: [words] } },
    ]);
  });

  it("a rule that needs nothing of it is judged", () => {
    const rule = ruleThatNeeds(["visit", "medications", "today"]);
    expect(
      decide(factsWith({ history: undefined, vitals: undefined }), defaultProtocol, [rule]).judged,
    ).toEqual([{ rule, decision: notFound }]);
  });

  it("the first that is missing is named", () => {
    const rule = ruleThatNeeds(["today", "history"]);
    const facts = factsWith({ history: undefined, today: undefined });
    expect(decide(facts, defaultProtocol, [rule]).judged[0]?.decision).toEqual({
      outcome: "cannot-tell",
      missing: ["how the patient is today: not asked"],
    });
  });
});

describe("C19 what fails", () => {
  it("a rule that throws is left without a decision, and the next is judged", () => {
    const failing = ruleThatNeeds([], () => {
      throw new Error("fault");
    });
    const whole = ruleThatNeeds([]);
    expect(decide(factsWith(), defaultProtocol, [failing, whole]).judged).toEqual([
      { rule: failing },
      { rule: whole, decision: notFound },
    ]);
  });

  it("facts that cannot be weighed leave every rule without a decision", () => {
    const rules = [ruleThatNeeds([]), ruleThatNeeds(["visit"])];
    const broken = { ...factsWith(), medications: undefined } as unknown as Facts;
    expect(decide(broken, defaultProtocol, rules)).toEqual({ judged: rules.map((rule) => ({ rule })) });
  });

  it("every rule is handed what was weighed", () => {
    const rule = ruleThatNeeds([], (_facts, weighed) => {
      expect(weighed.tier).toBe("baseline");
      return notFound;
    });
    const { weighed, judged } = decide(factsWith(), defaultProtocol, [rule]);
    expect(weighed?.tier).toBe("baseline");
    expect(judged).toEqual([{ rule, decision: notFound }]);
  });
});
