import { rules, type Intake } from "../../rules/index.ts";
import { largeIntake, typicalIntake } from "../intakes.ts";
import { coveredRules, peerConditionCount, peerRuleCount } from "../peers/json-rules.ts";
import { timeInTurns, type Timing } from "../rounds.ts";
import { type EngineWork, workOn } from "./contestants.ts";
import { checkEqual, type Equality } from "./equality.ts";
import { type EngineGrowth, measureGrowth } from "./growth.ts";
import { type EngineMemory, measureMemory } from "./memory.ts";
import { repeat, repeatAwaited } from "./repeat.ts";

/** One for each of the works, timed in turns. */
export type EngineFigures = { readonly medicines: number } & Readonly<Record<keyof EngineWork, Timing>>;

export type EngineResult = {
  readonly typical: EngineFigures;
  readonly large: EngineFigures;
  readonly memory: EngineMemory;
  readonly growth: EngineGrowth;
  readonly equality: Equality;
  readonly coverage: {
    readonly rules: number;
    readonly rulesWithConditions: number;
    readonly peerRules: number;
    readonly peerConditions: number;
  };
};

const rounds = { whole: 15, short: 3 };

/** Checks that the contestants agree, then measures them. Throws when they do not. */
export async function measureEngine(isShort: boolean): Promise<EngineResult> {
  const equality = await checkEqual();
  return {
    typical: await figuresFor(typicalIntake, isShort),
    large: await figuresFor(largeIntake, isShort),
    memory: await measureMemory(isShort),
    growth: await measureGrowth(isShort),
    equality,
    coverage: {
      rules: rules.length,
      rulesWithConditions: coveredRules.size,
      peerRules: peerRuleCount,
      peerConditions: peerConditionCount,
    },
  };
}

async function figuresFor(intake: Intake, isShort: boolean): Promise<EngineFigures> {
  const work = workOn(intake);
  const [assess, conditions, decide, jsonRules, limit] = await timeInTurns(
    [
      { name: "assess", run: repeat(work.assess) },
      { name: "conditions", run: repeat(work.conditions) },
      { name: "decide", run: repeat(work.decide) },
      { name: "json-rules-engine", run: repeatAwaited(work.jsonRules) },
      { name: "hand-inlined", run: repeat(work.limit) },
    ],
    isShort ? rounds.short : rounds.whole,
  );
  if (!assess || !conditions || !decide || !jsonRules || !limit)
    throw new Error("A contestant was not timed.");
  return { medicines: intake.medications.entries.length, assess, conditions, decide, jsonRules, limit };
}
