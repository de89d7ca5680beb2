import { rules } from "../../../rules/advisories/index.ts";
import { type Level, levels, type Topic } from "../../../rules/assessment.ts";
import { type AnyRule, type Decision, type Found, notFound } from "../../../rules/rule.ts";
import type { Alteration } from "./alteration.ts";

/** Every rule deleted, switched off and broken; every kind of finding it makes dropped and moved by a level. */
export const ruleAlterations: readonly Alteration[] = rules.flatMap((rule) => [
  {
    kind: "rule deleted",
    name: rule.id,
    make: () => ({ rules: rules.filter((each) => each !== rule) }),
  },
  instead("rule switched off", rule.id, rule, () => notFound),
  instead("rule broken", rule.id, rule, () => {
    throw new Error("altered");
  }),
  ...kindsOfFindings(rule).flatMap(({ topic, level }) => alterFindings(rule, topic, level)),
]);

/** The same rule with another decision, given what it would have decided. */
export function instead(
  kind: string,
  name: string,
  rule: AnyRule,
  decide: (...given: [...Parameters<AnyRule["decide"]>]) => Decision,
): Alteration {
  const altered = { ...rule, decide };
  return { kind, name, make: () => ({ rules: rules.map((each) => (each === rule ? altered : each)) }) };
}

/** The levels beside this one, each with its direction. */
export function besideLevel(level: Level): readonly { readonly to: Level; readonly way: string }[] {
  const at = levels.indexOf(level);
  const [higher, lower] = [at === 0 ? undefined : levels[at - 1], levels[at + 1]];
  return [
    ...(lower === undefined ? [] : [{ to: lower, way: "lower" }]),
    ...(higher === undefined ? [] : [{ to: higher, way: "higher" }]),
  ];
}

/** The decision with each finding changed; a finding for which nothing comes back is dropped. */
export function changed(decision: Decision, change: (found: Found) => Found | undefined): Decision {
  if (decision.outcome !== "advise") return decision;
  const found = decision.found.flatMap((each) => change(each) ?? []);
  return found.length === 0 ? notFound : { outcome: "advise", found };
}

function kindsOfFindings({ findings }: AnyRule) {
  return [...new Map(findings.map((each) => [`${each.topic} ${each.level}`, each])).values()];
}

function alterFindings(rule: AnyRule, topic: Topic, level: Level): readonly Alteration[] {
  const name = `${rule.id}: ${topic}, ${level}`;
  const isMeant = (found: Found) => found.topic === topic && found.level === level;
  return [
    instead("finding dropped", name, rule, (...given) =>
      changed(rule.decide(...given), (found) => (isMeant(found) ? undefined : found)),
    ),
    ...besideLevel(level).map(({ to, way }) =>
      instead(`level one ${way}`, name, rule, (...given) =>
        changed(rule.decide(...given), (found) => (isMeant(found) ? { ...found, level: to } : found)),
      ),
    ),
  ];
}
