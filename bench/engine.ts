import {
  assess,
  decide,
  defaultProtocol,
  resolve,
  rules,
  type Advisory,
  type Intake,
} from "../rules/index.ts";
import { advisoriesOf } from "../rules/assess/advisories.ts";
import { tellDecision } from "../rules/tell.ts";
import { checkEqual, type Equality } from "./equality.ts";
import { assessedAtMs, largeIntake, typicalIntake } from "./intakes.ts";
import { decideInOneGo } from "./limit/decide-in-one-go.ts";
import { flatten } from "./peers/flat-facts.ts";
import { coveredRules, decideByJsonRules, peerConditionCount, peerRuleCount } from "./peers/json-rules.ts";
import { timeInTurns, type Timing } from "./rounds.ts";

const rounds = 15;

export type EngineFigures = {
  readonly medicines: number;
  /** Answers to assessment: resolved, decided, every text, merged, planned. */
  readonly assess: Timing;
  /** Every rule judged on resolved facts, weighing included; no texts, no merging. */
  readonly conditions: Timing;
  /** Resolved facts to findings in full words, merged. */
  readonly decide: Timing;
  /** The same conditions on weighed and flattened facts; no texts, no merging. */
  readonly jsonRules: Timing;
  /** Resolved facts to the same findings in the same words, merged, by straight-line code. */
  readonly limit: Timing;
};

export type EngineResult = {
  readonly typical: EngineFigures;
  readonly large: EngineFigures;
  readonly equality: Equality;
  readonly coverage: {
    readonly rules: number;
    readonly rulesWithConditions: number;
    readonly peerRules: number;
    readonly peerConditions: number;
  };
};

/** Checks that the contestants agree, then times them. Throws when they do not. */
export async function measureEngine(): Promise<EngineResult> {
  const equality = await checkEqual();
  return {
    typical: await figuresFor(typicalIntake),
    large: await figuresFor(largeIntake),
    equality,
    coverage: {
      rules: rules.length,
      rulesWithConditions: coveredRules.size,
      peerRules: peerRuleCount,
      peerConditions: peerConditionCount,
    },
  };
}

async function figuresFor(intake: Intake): Promise<EngineFigures> {
  const { facts, say } = resolve(intake, defaultProtocol, assessedAtMs);
  const { weighed } = decide(facts, defaultProtocol);
  if (weighed === undefined) throw new Error("The intake to be timed could not be weighed.");
  const flat = flatten(facts, weighed, defaultProtocol);
  const decideAndTell = (): readonly Advisory[] =>
    advisoriesOf(decide(facts, defaultProtocol).judged.flatMap((each) => tellDecision(each, say).findings));

  const [whole, conditions, decided, byJson, limit] = await timeInTurns(
    [
      { name: "assess", run: repeat(() => assess(intake, defaultProtocol, assessedAtMs).advisories) },
      { name: "conditions", run: repeat(() => decide(facts, defaultProtocol).judged) },
      { name: "decide", run: repeat(decideAndTell) },
      {
        name: "json-rules-engine",
        run: async (times) => {
          for (let time = 0; time < times; time += 1) keep((await decideByJsonRules(flat)).length);
        },
      },
      { name: "hand-inlined", run: repeat(() => decideInOneGo(facts, defaultProtocol, say)) },
    ],
    rounds,
  );
  if (!whole || !conditions || !decided || !byJson || !limit) throw new Error("A contestant was not timed.");
  const medicines = intake.medications.entries.length;
  return { medicines, assess: whole, conditions, decide: decided, jsonRules: byJson, limit };
}

function repeat(work: () => readonly unknown[]): (times: number) => void {
  return (times) => {
    for (let time = 0; time < times; time += 1) keep(work().length);
  };
}

let kept = 0;
/** Uses a result, so that nothing is optimised away. */
function keep(length: number): void {
  kept = (kept + length) % 1_000_003;
}
