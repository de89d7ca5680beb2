import { join } from "node:path";
import { createVitest, type TestModule } from "vitest/node";

/** What became of one test. */
export type TestOutcome = {
  readonly file: string;
  /** Its groups and its own title. */
  readonly name: string;
  readonly hasFailed: boolean;
  /** Why it failed, as the runner tells it; empty when it passed. */
  readonly messages: readonly string[];
};

/** What a run showed; `problem` says of which file it showed nothing, and why. */
export type TestRun = { readonly outcomes: readonly TestOutcome[]; readonly problem?: string };

/** Runs tests of hazards in a folder that holds the project; what is read from the disk once is kept between runs. */
export type TestRunner = {
  readonly run: (files: readonly string[]) => Promise<TestRun>;
  /** To be told of each file that was altered or restored, by its path from the folder. */
  readonly noteChange: (file: string) => void;
  readonly close: () => Promise<void>;
};

/** Tests name files from the folder they run in, so the whole process moves there until the runner is closed. */
export async function startTestRunner(folder: string): Promise<TestRunner> {
  const before = process.cwd();
  process.chdir(folder);
  const vitest = await createVitest({
    root: folder,
    watch: false,
    run: true,
    reporters: [{}],
    maxWorkers: 1,
    testNamePattern: "\\b[CDS]\\d\\d\\b",
    // A test that a busy machine makes slow has not failed for want of its control.
    testTimeout: 120_000,
  });
  await vitest.standalone();
  return {
    noteChange: (file) => vitest.invalidateFile(join(folder, file)),
    run: async (files) => {
      const wanted = await vitest.getRelevantTestSpecifications([...files]);
      const { testModules } = await vitest.runTestSpecifications(wanted, false);
      return readRun(folder, files, testModules);
    },
    close: async () => {
      await vitest.close();
      process.chdir(before);
    },
  };
}

function readRun(folder: string, files: readonly string[], modules: readonly TestModule[]): TestRun {
  const outcomes = modules.flatMap((module) =>
    [...module.children.allTests()].flatMap((test): TestOutcome[] => {
      const { state, errors = [] } = test.result();
      if (state !== "passed" && state !== "failed") return [];
      const messages = errors.map(({ name, message }) => `${name}: ${message}`);
      return [{ file: fileOf(module, folder), name: test.fullName, hasFailed: state === "failed", messages }];
    }),
  );
  const silent = files.find((file) => !outcomes.some((outcome) => outcome.file === file));
  if (silent === undefined) return { outcomes };
  const module = modules.find((each) => fileOf(each, folder) === silent);
  const why = module?.errors()[0]?.message ?? "none of its tests ran";
  return { outcomes, problem: `${silent}: ${why.slice(0, 300)}` };
}

const fileOf = ({ moduleId }: TestModule, folder: string): string => moduleId.slice(folder.length + 1);
