import type { Area } from "./areas.ts";
import { keyOf, type Mutant } from "./mutant.ts";
import type { Reasons } from "./reasons.ts";

/** What the mutants of an area came to. */
export type Verdict = {
  readonly area: string;
  readonly goal: number;
  readonly tried: number;
  readonly noticed: number;
  readonly timeouts: number;
  readonly survivors: readonly Mutant[];
  readonly errors: readonly Mutant[];
  /** Survivors of which nobody could see anything; they are no part of the score. */
  readonly equivalent: number;
  /** Survivors without a reason, where the area needs one. */
  readonly unexplained: readonly Mutant[];
  /** The share noticed of those that anyone could notice, from 0 to 1. */
  readonly score: number;
  /** The share noticed of all. */
  readonly scoreOfAll: number;
  readonly isMet: boolean;
};

/** Whether the tests of an area notice enough. */
export function judge(area: Area, mutants: readonly Mutant[], reasons: Reasons): Verdict {
  const having = (outcome: Mutant["outcome"]) => mutants.filter((mutant) => mutant.outcome === outcome);
  const survivors = having("survived");
  const errors = having("error");
  const found = having("noticed").length + having("timeout").length;
  const equivalent = survivors.filter((mutant) => reasons.get(keyOf(mutant))?.kind === "equivalent").length;
  const unexplained = area.needsReasons ? survivors.filter((mutant) => !reasons.has(keyOf(mutant))) : [];
  const score = found / (found + survivors.length - equivalent);
  return {
    area: area.name,
    goal: area.goal,
    tried: mutants.length,
    noticed: having("noticed").length,
    timeouts: having("timeout").length,
    survivors,
    errors,
    equivalent,
    unexplained,
    score,
    scoreOfAll: found / (found + survivors.length),
    isMet: mutants.length > 0 && score >= area.goal && unexplained.length === 0 && errors.length === 0,
  };
}

/** Of a sample: what a change brought, survivors that the last whole run did not list, and errors. */
export function newInSample(mutants: readonly Mutant[], listed: ReadonlySet<string>): readonly Mutant[] {
  return mutants.filter(
    (mutant) => mutant.outcome === "error" || (mutant.outcome === "survived" && !listed.has(keyOf(mutant))),
  );
}

export type Counts = { readonly passed: number; readonly failed: number };

/** 1 when anything failed, and when nothing was tried at all. */
export function exitCodeOf({ passed, failed }: Counts): number {
  return failed > 0 || passed === 0 ? 1 : 0;
}
