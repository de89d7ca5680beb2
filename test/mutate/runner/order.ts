import { basename } from "node:path";
import { stretchOf, type Recorded, type RecordedTest } from "./record.ts";
import type { Source } from "./sources.ts";

/** A test that takes longer waits until all quicker ones have had their say. */
const quickUpToMs = 100;
/** The quick tests that know least beside the mutant. What all of them miss is called a survivor, wrongly at worst. */
const mostQuickTests = 400;
const mostSlowTests = 3;

export type Batch = { readonly files: readonly string[]; readonly testIds: readonly string[] };

/**
 * The tests to try a mutant with that is reached while tests run, in the order in which they are likely to notice: those
 * in files of its name, then those that run through its source more than through anything else.
 */
export function testsRunning(
  testIds: readonly string[],
  sourceFile: string,
  { tests, sources }: Recorded,
): readonly RecordedTest[] {
  const wanted = new Set(testIds);
  const source = sources.find(({ file }) => file === sourceFile);
  const share = new Map(tests.map((test) => [test.id, shareWithin(test, source)]));
  const byShare = (one: RecordedTest, other: RecordedTest) =>
    (share.get(other.id) ?? 0) - (share.get(one.id) ?? 0) || byReach(one, other);
  const [ofItsName, others] = byName(
    tests.filter(({ id }) => wanted.has(id)),
    sourceFile,
  );
  return [...ofItsName.toSorted(byReach), ...others.toSorted(byShare)];
}

/** How much of what a test runs through belongs to a source, from 0 to 1. */
function shareWithin({ stretches }: RecordedTest, source: Source | undefined): number {
  if (source === undefined || stretches.length === 0) return 0;
  const [first, last] = [stretchOf(source.firstMutant), stretchOf(source.lastMutant)];
  return stretches.filter((at) => at >= first && at <= last).length / stretches.length;
}

/**
 * The tests for a mutant that is reached only while modules are loaded, as in a table: those in files of its name, then
 * those that run through the source beside it, then through what imports that, and so on.
 */
export function testsNear(mutantId: string, sourceFile: string, recorded: Recorded): readonly RecordedTest[] {
  const stretch = stretchOf(mutantId);
  const found = new Set(byName(recorded.tests, sourceFile)[0].toSorted(byReach));
  const own = recorded.sources.filter(({ file }) => file === sourceFile);
  const passed = new Set<Source>(own);
  for (let ring = own; ring.length > 0; ring = importersOf(ring, recorded, passed)) {
    const isThrough = (test: RecordedTest) => ring.some((source) => runsThrough(test, source));
    const through = recorded.tests.filter(isThrough).toSorted(byReach);
    const [beside, others] = partition(through, ({ stretches }) => stretches.includes(stretch));
    for (const test of [...beside, ...others]) found.add(test);
  }
  return [...found];
}

/** Coarse at the edges of a file, where a stretch may belong to its neighbour too. */
function runsThrough({ stretches }: RecordedTest, { firstMutant, lastMutant }: Source): boolean {
  if (lastMutant < firstMutant) return false;
  const [first, last] = [stretchOf(firstMutant), stretchOf(lastMutant)];
  const isWithin = last - first > 1 ? (at: number) => at > first && at < last : (at: number) => at >= first;
  return stretches.some((at) => at <= last && isWithin(at));
}

/** The sources that import one of these and were not passed yet. */
function importersOf(ring: readonly Source[], { sources }: Recorded, passed: Set<Source>): Source[] {
  const names = new Set(ring.flatMap(({ importedBy }) => importedBy));
  const next = sources.filter((source) => names.has(source.file) && !passed.has(source));
  for (const source of next) passed.add(source);
  return next;
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
