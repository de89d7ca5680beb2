import { expect, test } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import type { AnyRule } from "../../rules/rule.ts";
import { compareShare } from "./compare-share.ts";

const share = { seed: 20261121, from: 0, to: 300 };

/** The rules with one level of one rule lowered to inform. */
function withLowered(id: string): readonly AnyRule[] {
  return rules.map((rule) => (rule.id === id ? { ...rule, decide: lowered(rule) } : rule));
}

function lowered(rule: AnyRule): AnyRule["decide"] {
  return (given, weighed, protocol) => {
    const decision = rule.decide(given, weighed, protocol);
    if (decision.outcome !== "advise") return decision;
    return { ...decision, found: decision.found.map((each) => ({ ...each, level: "inform" })) };
  };
}

test("the rules as they ship agree with the tables", () => {
  expect(compareShare(share).differences).toEqual([]);
});

test.each([
  "benzodiazepine-timing",
  "combined-depressants",
  "baseline-vitals",
  "medication-list-unconfirmed",
])("%s, one level altered, is seen", (id) => {
  const { differing, differences } = compareShare(share, withLowered(id));
  expect(differing).toBeGreaterThan(0);
  expect(differences.some(({ line }) => line.startsWith(`${id}: `))).toBe(true);
});

test("a rule that is gone is seen", () => {
  const { differences } = compareShare(
    share,
    rules.filter(({ id }) => id !== "enhanced-monitoring"),
  );
  expect(differences.map(({ line }) => line)).toContain(
    "enhanced-monitoring: engine nothing, tables monitoring prescriber-review",
  );
});
