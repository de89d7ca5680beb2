import { contraindication } from "../../../rules/advisories/contraindication.ts";
import {
  type Condition,
  type ConditionAnswer,
  contraindications,
} from "../../../rules/data/contraindications.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Alteration } from "./alteration.ts";
import { besideLevel, changed, instead } from "./alter-rules.ts";

/** Every condition of the history taken out, and moved by a level, where that answer was given. */
export const conditionAlterations: readonly Alteration[] = contraindications.flatMap((condition) =>
  condition.answers.flatMap((answer) => alterAnswer(condition, answer)),
);

function alterAnswer(
  { section, question }: Condition,
  { answer, level }: ConditionAnswer,
): readonly Alteration[] {
  const name = `${question}: ${answer}`;
  const isGiven = (facts: Facts): boolean =>
    Object.entries(facts[section] ?? {}).some(([asked, said]) => asked === question && said === answer);
  return [
    instead("condition taken out", name, contraindication, (facts, weighed, protocol) =>
      contraindication.decide(
        isGiven(facts) ? { ...facts, [section]: { ...facts[section], [question]: "no" } } : facts,
        weighed,
        protocol,
      ),
    ),
    ...besideLevel(level).map(({ to, way }) =>
      instead(`condition one level ${way}`, name, contraindication, (facts, ...given) =>
        changed(contraindication.decide(facts, ...given), (found) =>
          isGiven(facts) ? { ...found, level: to } : found,
        ),
      ),
    ),
  ];
}
