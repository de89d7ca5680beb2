import { levels } from "../../rules/assessment.ts";
import { decide } from "../../rules/decide.ts";
import type { Facts } from "../../rules/facts.ts";
import type { Protocol } from "../../rules/protocol.ts";
import type { AnyRule } from "../../rules/rule.ts";
import type { Verdict } from "./judge.ts";

/** What the engine found, in the shape of the tables' verdict. A rule that failed is told as having found "failed". */
export function verdictOfEngine(facts: Facts, protocol: Protocol, rules?: readonly AnyRule[]): Verdict {
  const { judged, weighed } = decide(facts, protocol, rules);
  const found = new Map<string, readonly string[]>();
  for (const { rule, decision } of judged) {
    if (decision === undefined) found.set(rule.id, ["failed"]);
    if (decision?.outcome !== "advise") continue;
    found.set(rule.id, [...new Set(decision.found.map(({ topic, level }) => `${topic} ${level}`))].sort());
  }
  const all = [...found.values()].flat();
  const disposition = levels.find((level) => all.some((each) => each.endsWith(` ${level}`)));
  return { found, tier: weighed?.tier ?? "high", ...(disposition && { disposition }) };
}

/** A line for each rule, tier or disposition on which the two disagree: "rule: engine …, tables …". */
export function differences(engine: Verdict, tables: Verdict): readonly string[] {
  const rules = new Set([...engine.found.keys(), ...tables.found.keys()]);
  const said = (verdict: Verdict, rule: string) => verdict.found.get(rule)?.join(" + ") ?? "nothing";
  const lines = [...rules].map((rule) => [rule, said(engine, rule), said(tables, rule)] as const);
  lines.push(["tier", engine.tier, tables.tier]);
  lines.push(["disposition", engine.disposition ?? "none", tables.disposition ?? "none"]);
  return lines
    .filter(([, byEngine, byTables]) => byEngine !== byTables)
    .map(([what, byEngine, byTables]) => `${what}: engine ${byEngine}, tables ${byTables}`);
}
