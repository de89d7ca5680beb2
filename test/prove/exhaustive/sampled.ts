/** What is looked at in a sample of the points, because it costs more than judging one. */
import { isDeepStrictEqual } from "node:util";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide, type Decided } from "../../../rules/decide.ts";
import { resolve } from "../../../rules/resolve.ts";
import type { AnyRule } from "../../../rules/rule.ts";
import { tellDecision } from "../../../rules/tell.ts";
import { intakeOf } from "./grid.ts";
import { quietSay as say } from "./quiet-intake.ts";
import { namesInterval } from "./timing-by-protocol.ts";
import type { Ready } from "./judge.ts";
import type { JudgedPoint } from "./judged-point.ts";
import { assessedAtMs } from "./visit-hour.ts";

/** Primes, so that a sample meets every combination of values sooner or later. */
const [seldom, often] = [4999, 97];

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

/** What the words are is told by no level, and telling them at every point would take longer than judging it. */
const timingTold: Sampled = {
  name: "timing told",
  every: often,
  sentence: `one point in ${String(often)} is told in words: each benzodiazepine has a timing finding that rests on it, and none for seizures and the like, regular, stopped, given by the clinic or not prescribed a time to reach`,
  isBroken: ({ found, readings }) => {
    if (!readings.some(({ isBenzodiazepine }) => isBenzodiazepine)) return false;
    const told = found.filter(({ topic }) => topic === "timing").map(({ message }) => message(say));
    return readings.some(({ isBenzodiazepine, hasNoTimeToReach }, index) => {
      const path = `medications.entries[${String(index)}].`;
      const own = told.filter(({ reasons }) => reasons.some((reason) => reason.path.startsWith(path)));
      const isNamed = own.some(({ title, text }) =>
        [title, ...text].some((line) => namesInterval.test(line)),
      );
      return isBenzodiazepine && (own.length === 0 || (hasNoTimeToReach && isNamed));
    });
  },
};

export const sampled: readonly Sampled[] = [deterministic, real, timingTold];
