import { describe, expect, it } from "vitest";
import { decide } from "../../rules/decide.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Facts } from "../../rules/facts.ts";
import type { Protocol } from "../../rules/protocol.ts";
import type { AnyRule, Found, Message } from "../../rules/rule.ts";
import { say } from "./builders/say-builder.ts";
import { findingInWords, goldenWords, headInWords, keepGoldenWords } from "./golden-words.ts";
import { callsSafe, tellsToStop } from "./never-said.ts";

/** One line of a rule's specification. */
export type Scenario = {
  readonly when: string;
  readonly facts: Facts;
  /** Every finding as "topic: level", in order, and no other; or the outcome when there is none. */
  readonly finds: readonly string[] | "not-found" | "not-applicable" | "cannot-tell";
  /** For cannot-tell: what is missing, in its words. */
  readonly missing?: string;
  /** Words that stand in the findings. */
  readonly says?: readonly string[];
  /** Words that do not. */
  readonly neverSays?: readonly string[];
  readonly protocol?: Protocol;
};

/** Turns scenarios into tests. A finding that the scenario does not list fails it, and so does a word that nobody has read. */
export function specify(rule: AnyRule, scenarios: readonly Scenario[]): void {
  // No name of the rule's own, or one that is altered would be a test that nobody knows.
  describe("what it finds and says", () => {
    it("declares what stands in its file of words", () => {
      expectGoldenWords(rule, "what it declares", headInWords(rule));
    });

    it.each(scenarios.map((scenario) => [scenario.when, scenario] as const))("%s", (_when, scenario) => {
      const { finds, messages, missing, words } = judge(rule, scenario.facts, scenario.protocol);
      const told = messages.map(everyWord).join("\n");
      expect(finds).toEqual(scenario.finds);
      if (scenario.missing !== undefined) expect(missing).toBe(scenario.missing);
      for (const words of scenario.says ?? []) expect(told).toContain(words);
      for (const words of scenario.neverSays ?? []) expect(told).not.toContain(words);
      expect(told).not.toMatch(callsSafe);
      expect(told).not.toMatch(tellsToStop);
      expectGoldenWords(rule, scenario.when, words);
    });
  });
}

function expectGoldenWords(rule: AnyRule, when: string, words: string): void {
  if (process.env["WRITE_WORDS"] === "1") keepGoldenWords(rule.id, when, words);
  else expect(words).toBe(goldenWords(rule.id, when));
}

/** What one rule finds, and every message it writes about it. */
export function judge(
  rule: AnyRule,
  facts: Facts,
  protocol: Protocol = defaultProtocol,
): {
  readonly finds: Scenario["finds"];
  readonly messages: readonly Message[];
  readonly missing?: string;
  /** All of it, as it stands in the rule's file of words. */
  readonly words: string;
} {
  const decision = decide(facts, protocol, [rule]).judged[0]?.decision;
  if (decision === undefined) throw new Error(`${rule.id} failed`);
  if (decision.outcome === "cannot-tell") {
    const missing = decision.missing.join("; ");
    return { finds: decision.outcome, messages: [], missing, words: `cannot tell: ${missing}` };
  }
  if (decision.outcome !== "advise")
    return { finds: decision.outcome, messages: [], words: decision.outcome };
  const messages = decision.found.map(writeOut);
  return {
    finds: decision.found.map(({ topic, level }) => `${topic}: ${level}`),
    messages,
    words: messages
      .map((message, index) => findingInWords(decision.found[index] as Found, message))
      .join("\n\n"),
  };
}

function writeOut(found: Found): Message {
  return found.message(say);
}

/** A message's texts with plain spaces, one a line. */
export function everyWord({ title, text, reasons, evidence, notChecked }: Message): string {
  return [title, ...text, ...reasons.map(({ says }) => says), evidence ?? "", ...(notChecked ?? [])]
    .join("\n")
    .replaceAll("\u00a0", " ");
}
