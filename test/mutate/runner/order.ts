import { basename } from "node:path";
import { stretchOf, type Recorded, type RecordedTest } from "./record.ts";

/** A test that takes longer waits until all quicker ones have had their say. */
const quickUpToMs = 100;
/** The quick tests that know least beside the mutant. What all of them miss is called a survivor, wrongly at worst. */
const mostQuickTests = 160;
const mostSlowTests = 3;

export type Batch = { readonly files: readonly string[]; readonly testIds: readonly string[] };

/** The tests to try a mutant with that is reached while tests run, in the order in which they are likely to notice. */
export function testsRunning(
  testIds: readonly string[],
  sourceFile: string,
  { tests }: Recorded,
): readonly RecordedTest[] {
  const wanted = new Set(testIds);
  const [ofItsName, others] = byName(
    tests.filter(({ id }) => wanted.has(id)),
    sourceFile,
  );
  return [...ofItsName.toSorted(byReach), ...others.toSorted(byReach)];
}

/** The tests for a mutant that is reached while modules are loaded: those that run the source around it. */
export function testsNear(
  mutantId: string,
  sourceFile: string,
  { tests }: Recorded,
): readonly RecordedTest[] {
  const stretch = stretchOf(mutantId);
  const [ofItsName, others] = byName(tests, sourceFile);
  const near = others.filter(({ stretches }) => stretches.includes(stretch));
  return [...ofItsName, ...(near.length > 0 ? near : others).toSorted(byReach)];
}

/** Quick tests first, then the slower ones one by one, the quickest of them first. */
export function inBatches(tests: readonly RecordedTest[]): readonly Batch[] {
  const [quick, slow] = partition(tests, ({ durationMs }) => durationMs <= quickUpToMs);
  const first = quick.slice(0, 40);
  const later = quick.slice(40, mostQuickTests);
  const slowest = slow
    .slice(0, mostSlowTests)
    .toSorted((one, other) => one.durationMs - other.durationMs)
    .map((test) => [test]);
  return [first, later, ...slowest].filter((some) => some.length > 0).map(batch);
}

export function fileOf(testId: string): string {
  return testId.slice(0, testId.indexOf("#"));
}

/** The tests in files named like the source file, and the others. */
function byName(tests: readonly RecordedTest[], sourceFile: string) {
  const name = basename(sourceFile).replace(/\.ts$/u, "");
  return partition(tests, ({ id }) => basename(fileOf(id)).startsWith(name));
}

function byReach(one: RecordedTest, other: RecordedTest): number {
  return one.reach - other.reach;
}

function partition<T>(
  all: readonly T[],
  isFirst: (each: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

function batch(tests: readonly RecordedTest[]): Batch {
  const testIds = tests.map(({ id }) => id);
  return { files: [...new Set(testIds.map(fileOf))], testIds };
}
