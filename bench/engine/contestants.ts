import {
  assess,
  decide,
  defaultProtocol,
  resolve,
  type Advisory,
  type Assessment,
  type Intake,
} from "../../rules/index.ts";
import { advisoriesOf } from "../../rules/assess/advisories.ts";
import { tellDecision } from "../../rules/tell.ts";
import { assessedAtMs } from "../intakes.ts";
import { decideInOneGo } from "../limit/decide-in-one-go.ts";
import { flatten } from "../peers/flat-facts.ts";
import { decideByJsonRules } from "../peers/json-rules.ts";

/** What is measured on one intake; each does its work once. */
export type EngineWork = {
  /** Answers to assessment: resolved, decided, every text, merged, planned. */
  readonly assess: () => Assessment;
  /** Every rule judged on resolved facts, weighing included; no texts, no merging. */
  readonly conditions: () => readonly unknown[];
  /** Resolved facts to findings in full words, merged. */
  readonly decide: () => readonly Advisory[];
  /** The same conditions on weighed and flattened facts; no texts, no merging. */
  readonly jsonRules: () => Promise<readonly string[]>;
  /** Resolved facts to the same findings in the same words, merged, by straight-line code. */
  readonly limit: () => readonly Advisory[];
};

/** Resolves and flattens beforehand what only one of them would have to. Throws when the intake cannot be weighed. */
export function workOn(intake: Intake): EngineWork {
  const { facts, say } = resolve(intake, defaultProtocol, assessedAtMs);
  const { weighed } = decide(facts, defaultProtocol);
  if (weighed === undefined) throw new Error("The intake to be timed could not be weighed.");
  const flat = flatten(facts, weighed, defaultProtocol);
  return {
    assess: () => assess(intake, defaultProtocol, assessedAtMs),
    conditions: () => decide(facts, defaultProtocol).judged,
    decide: () =>
      advisoriesOf(decide(facts, defaultProtocol).judged.flatMap((each) => tellDecision(each, say).findings)),
    jsonRules: () => decideByJsonRules(flat),
    limit: () => decideInOneGo(facts, defaultProtocol, say),
  };
}
