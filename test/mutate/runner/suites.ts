/** What a test file declared: suites within suites, and the tests in them. */
export type Hook = () => unknown;

export type Test = {
  /** `file#suite > test`, unique in a run. */
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
};

export type Suite = {
  /** The names of the suites around it and its own; empty for a file. */
  readonly names: readonly string[];
  readonly file: string;
  readonly beforeAll: Hook[];
  readonly afterAll: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  readonly suites: Suite[];
  readonly tests: Test[];
};

/** A suite without anything in it yet. */
export function emptySuite(file: string, names: readonly string[]): Suite {
  return {
    names,
    file,
    beforeAll: [],
    afterAll: [],
    beforeEach: [],
    afterEach: [],
    suites: [],
    tests: [],
  };
}

/** Every test of a suite and of the suites in it. */
export function testsIn(suite: Suite): readonly Test[] {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
