import type { MutantCoverage } from "@stryker-mutator/api/core";
import type { TestOutcome } from "./run-suite.ts";

/** What a worker is started with. */
export type Start = {
  /** Active from before the first module is loaded; absent: none until a run names one. */
  readonly activeMutant?: string;
  readonly hitLimit?: number;
  /** Whether it counts which mutants each test reaches. */
  readonly isCounting?: true;
};

/** What a worker is asked: load these files and run those of their tests. */
export type Ask = {
  readonly files: readonly string[];
  /** Absent: all tests of the files. */
  readonly testIds?: readonly string[];
  readonly endsAtFailure: boolean;
  readonly activeMutant?: string;
  readonly hitLimit?: number;
};

export type Answer = {
  readonly outcomes: readonly TestOutcome[];
  /** A file that could not be loaded, with the reason. */
  readonly unloadable?: { readonly file: string; readonly failure: string };
  /** How often the active mutant was reached. */
  readonly hits: number;
  readonly coverage?: MutantCoverage;
};
