import { readFileSync, writeFileSync } from "node:fs";
import type { Source } from "./sources.ts";

/** What is known of a test from the first run. */
export type RecordedTest = {
  readonly id: string;
  readonly durationMs: number;
  /** How many mutants it reaches while it runs: the fewer, the more it is about them. */
  readonly reach: number;
  /** The stretches of the source that it runs through. */
  readonly stretches: readonly number[];
};

/** What the first run found, for the processes that try the mutants. */
export type Recorded = {
  readonly tests: readonly RecordedTest[];
  /** Mutants that are reached in tests and also while files are loaded. */
  readonly alsoWhileLoading: readonly string[];
  readonly sources: readonly Source[];
};

const mutantsInStretch = 16;

/** Mutants are numbered as they stand in the source, so that neighbours by number are neighbours there. */
export function stretchOf(mutantId: string | number): number {
  return Math.floor(Number(mutantId) / mutantsInStretch);
}

/** In the sandbox, which is the current folder of all processes of a run. */
const recordFile = "kept-modules.json";

export function keepRecord(recorded: Recorded): void {
  writeFileSync(recordFile, JSON.stringify(recorded));
}

export function readRecord(): Recorded {
  return JSON.parse(readFileSync(recordFile, "utf8")) as Recorded;
}
