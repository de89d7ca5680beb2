import { count, percent } from "./words.ts";

/** An area of the source of which every mutant was tried. */
export type MutatedArea = {
  readonly area: string;
  readonly date: string;
  /** Shares from 0 to 1 of the mutants that anyone could notice. */
  readonly goal: number;
  readonly score: number;
  readonly mutants: number;
};

/** A line of the short table of proofs for each area. */
export function mutationRows(areas: readonly MutatedArea[]) {
  return areas.map(({ area, goal, score, mutants }) => ({
    command: `npm run mutate -- ${area}`,
    shows: `the tests notice when the source of ${area} is altered; survivors are in docs/mutants.md`,
    goal: `${percent(goal)} or more`,
    measured: `${percent(score)} of ${count(mutants)} mutants`,
    isMet: score >= goal,
  }));
}

/** What stands there before the first run. */
export const notMutatedYet = {
  command: "npm run mutate",
  shows: "the tests notice when the source is altered",
  goal: "every area",
  measured: "not run yet",
  isMet: false,
};
