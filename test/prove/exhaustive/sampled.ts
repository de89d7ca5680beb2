/** What is looked at in a sample of the points, because it costs more than judging one. */
import { isDeepStrictEqual } from "node:util";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide, type Decided } from "../../../rules/decide.ts";
import { resolve } from "../../../rules/resolve.ts";
import type { AnyRule } from "../../../rules/rule.ts";
import { say } from "../../support/builders/say-builder.ts";
import { tellDecision } from "../../../rules/tell.ts";
import { intakeOf } from "./grid.ts";
import type { Ready } from "./judge.ts";
import type { JudgedPoint } from "./judged-point.ts";
import { assessedAtMs } from "./visit-hour.ts";

/** Primes, so that a sample meets every combination of values sooner or later. */
const seldom = 4999;

export type Sampled = {
  readonly name: string;
  readonly sentence: string;
  /** One point in so many is looked at. */
  readonly every: number;
  readonly isBroken: (point: JudgedPoint, ready: readonly Ready[], list?: readonly AnyRule[]) => boolean;
};

const toldBy = ({ judged, weighed }: Decided) => ({
  weighed,
  told: judged.map((each) => tellDecision(each, say)),
});

const deterministic: Sampled = {
  name: "deterministic",
  every: seldom,
  sentence: `one point in ${String(seldom)} is judged twice: the same to the last word`,
  isBroken: ({ facts, decided }, _ready, list) =>
    !isDeepStrictEqual(toldBy(decided), toldBy(decide(structuredClone(facts), defaultProtocol, list))),
};

/** Without it the grid would prove something else than the rules for answers that anyone can give. */
const real: Sampled = {
  name: "points are intakes",
  every: seldom,
  sentence: `one point in ${String(seldom)} is written as an intake, and resolves to the very facts judged`,
  isBroken: ({ facts }, ready) => {
    const intake = intakeOf(ready.map(({ piece }) => piece));
    return !isDeepStrictEqual(resolve(intake, defaultProtocol, assessedAtMs).facts, facts);
  },
};

export const sampled: readonly Sampled[] = [deterministic, real];
