import type { CoverageData, MutantCoverage } from "@stryker-mutator/api/core";
import {
  DryRunStatus,
  TestStatus,
  type DryRunResult,
  type TestResult,
} from "@stryker-mutator/api/test-runner";
import { fileOf } from "./order.ts";
import { keepRecord, stretchOf, type RecordedTest } from "./record.ts";
import type { TestOutcome } from "./run-suite.ts";
import { readSources, type Source } from "./sources.ts";
import { startSurroundings } from "./surroundings.ts";

const longestMs = 300_000;

/**
 * Every test file once, each with modules of its own, without a mutant: what passes, and what each test reaches.
 *
 * @param altered the files with mutants.
 * @param lanes how many files run at a time.
 */
export async function firstRun(
  files: readonly string[],
  altered: readonly string[],
  lanes: number,
): Promise<DryRunResult> {
  const waiting = files.values();
  const answers: Answered[] = [];
  const lane = async () => {
    for (const file of waiting) answers.push(await runAlone(file));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const failed = answers.find((answer) => typeof answer === "string");
  if (failed !== undefined) return { status: DryRunStatus.Error, errorMessage: failed };
  const whole = answers.filter((answer) => typeof answer !== "string");
  return told(
    whole.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
    readSources(altered),
  );
}

type Whole = {
  readonly file: string;
  readonly tests: readonly TestResult[];
  readonly coverage: MutantCoverage;
};
/** A text says why a file did not run. */
type Answered = Whole | string;

async function runAlone(file: string): Promise<Answered> {
  const surroundings = startSurroundings({ isCounting: true });
  const answer = await surroundings.ask({ files: [file], endsAtFailure: false }, longestMs);
  await surroundings.end();
  if (answer === "too-long") return `${file} took longer than ${longestMs} ms`;
  if (answer.unloadable) return `${file}: ${answer.unloadable.failure}`;
  return {
    file,
    tests: answer.outcomes.map(toTestResult),
    coverage: answer.coverage ?? { static: {}, perTest: {} },
  };
}

function told(files: readonly Whole[], sources: readonly Source[]): DryRunResult {
  const tests = files.flatMap((file) => file.tests);
  const perTest: MutantCoverage["perTest"] = {};
  const whileLoading: CoverageData = {};
  for (const { coverage } of files) {
    Object.assign(perTest, coverage.perTest);
    add(whileLoading, coverage.static);
  }
  const inTests = new Set(Object.values(perTest).flatMap(Object.keys));
  const [alsoWhileLoading, onlyWhileLoading] = split(whileLoading, inTests);
  keepRecord({ tests: tests.map((test) => recorded(test, perTest)), alsoWhileLoading, sources });
  // Stryker tries all that is reached while loading with every test; what tests reach is tried with those first.
  return { status: DryRunStatus.Complete, tests, mutantCoverage: { perTest, static: onlyWhileLoading } };
}

/** The mutants that are also reached in tests, and how often the others are reached. */
function split(whileLoading: CoverageData, inTests: ReadonlySet<string>): readonly [string[], CoverageData] {
  const others = Object.entries(whileLoading).filter(([mutant]) => !inTests.has(mutant));
  return [Object.keys(whileLoading).filter((mutant) => inTests.has(mutant)), Object.fromEntries(others)];
}

function recorded(
  { id, timeSpentMs: durationMs }: TestResult,
  perTest: MutantCoverage["perTest"],
): RecordedTest {
  const reached = Object.keys(perTest[id] ?? {});
  return { id, durationMs, reach: reached.length, stretches: [...new Set(reached.map(stretchOf))] };
}

function toTestResult({ id, durationMs, failure }: TestOutcome): TestResult {
  const test = { id, name: id, timeSpentMs: durationMs, fileName: fileOf(id) };
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

function add(to: CoverageData, from: CoverageData): void {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
}
