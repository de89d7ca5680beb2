import type { CoverageData, MutantCoverage } from "@stryker-mutator/api/core";
import {
  DryRunStatus,
  TestStatus,
  type DryRunResult,
  type TestResult,
} from "@stryker-mutator/api/test-runner";
import { fileOf } from "./order.ts";
import { keepRecord, stretchOf } from "./record.ts";
import { startSurroundings } from "./surroundings.ts";

const longestMs = 300_000;

/** Every test file once, each with modules of its own, without a mutant: what passes, and what each test reaches. */
export async function firstRun(files: readonly string[]): Promise<DryRunResult> {
  const tests: TestResult[] = [];
  const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
  for (const file of files) {
    const surroundings = startSurroundings({ isCounting: true });
    const answer = await surroundings.ask({ files: [file], endsAtFailure: false }, longestMs);
    await surroundings.end();
    if (answer === "too-long") return error(`${file} took longer than ${longestMs} ms`);
    if (answer.unloadable) return error(`${file}: ${answer.unloadable.failure}`);
    tests.push(...answer.outcomes.map(told));
    const reached = answer.coverage ?? { static: {}, perTest: {} };
    add(mutantCoverage.static, reached.static);
    Object.assign(mutantCoverage.perTest, reached.perTest);
  }
  keepRecord({ tests: tests.map((test) => recorded(test, mutantCoverage)) });
  return { status: DryRunStatus.Complete, tests, mutantCoverage };
}

function recorded({ id, timeSpentMs: durationMs }: TestResult, { perTest }: MutantCoverage) {
  const reached = Object.keys(perTest[id] ?? {});
  return { id, durationMs, reach: reached.length, stretches: [...new Set(reached.map(stretchOf))] };
}

function told({ id, durationMs, failure }: Outcome): TestResult {
  const test = { id, name: id, timeSpentMs: durationMs, fileName: fileOf(id) };
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

type Outcome = { readonly id: string; readonly durationMs: number; readonly failure?: string };

function add(to: CoverageData, from: CoverageData): void {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
}

function error(errorMessage: string): DryRunResult {
  return { status: DryRunStatus.Error, errorMessage };
}
