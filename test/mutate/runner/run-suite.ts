import { testsIn, type Hook, type Suite, type Test } from "./suites.ts";

export type TestOutcome = { readonly id: string; readonly durationMs: number; readonly failure?: string };

export type Run = {
  readonly isWanted: (test: Test) => boolean;
  /** The first failure ends the run; what was begun is still put away. */
  readonly endsAtFailure: boolean;
  /** Told before each test and its hooks, and with nothing afterwards. */
  readonly onTest: (id: string | undefined) => void;
  readonly outcomes: TestOutcome[];
};

/** Runs the wanted tests of a suite with the hooks around them. */
export async function runSuite(suite: Suite, run: Run, around: readonly Suite[] = []): Promise<void> {
  const wanted = testsIn(suite).filter(run.isWanted);
  if (wanted.length === 0 || isOver(run)) return;
  const puttingAway: Hook[] = [...suite.afterAll];
  try {
    await each(suite.beforeAll, puttingAway);
    const inside = [...around, suite];
    for (const test of suite.tests) {
      if (run.isWanted(test) && !isOver(run)) await runTest(test, inside, run);
    }
    for (const inner of suite.suites) await runSuite(inner, run, inside);
  } catch (error) {
    fail(wanted, error, run);
  }
  try {
    await each(puttingAway);
  } catch (error) {
    fail(wanted.slice(0, 1), error, run);
  }
}

async function runTest(test: Test, inside: readonly Suite[], run: Run): Promise<void> {
  const from = performance.now();
  run.onTest(test.id);
  let failure: string | undefined;
  const puttingAway: Hook[] = inside.flatMap(({ afterEach }) => afterEach);
  try {
    for (const { beforeEach } of inside) await each(beforeEach, puttingAway);
    await test.run();
  } catch (error) {
    failure = inWords(error);
  }
  try {
    await each(puttingAway);
  } catch (error) {
    failure ??= inWords(error);
  }
  run.onTest(undefined);
  const durationMs = performance.now() - from;
  run.outcomes.push({ id: test.id, durationMs, ...(failure !== undefined && { failure }) });
}

/** Runs hooks in turn; what a hook returns to be called afterwards is added to `puttingAway`. */
async function each(hooks: readonly Hook[], puttingAway: Hook[] = []): Promise<void> {
  for (const hook of hooks) {
    const after = await hook();
    if (typeof after === "function") puttingAway.push(after as Hook);
  }
}

function fail(tests: readonly Test[], error: unknown, { outcomes }: Run): void {
  outcomes.push(...tests.map(({ id }) => ({ id, durationMs: 0, failure: inWords(error) })));
}

function isOver({ endsAtFailure, outcomes }: Run): boolean {
  return endsAtFailure && outcomes.some(({ failure }) => failure !== undefined);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
