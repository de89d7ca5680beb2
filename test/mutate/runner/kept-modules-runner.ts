import { relative } from "node:path";
import type { StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, tokens } from "@stryker-mutator/api/plugin";
import {
  MutantRunStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { isDrawn, type Draw } from "../draw.ts";
import { firstRun } from "./first-run.ts";
import { inBatches, testsNear, testsRunning } from "./order.ts";
import { readRecord, type Recorded, type RecordedTest } from "./record.ts";
import { nameOf } from "./sources.ts";
import { startSurroundings, type Surroundings } from "./surroundings.ts";

/** The option `keptModules` of Stryker's configuration. */
export type KeptModulesOptions = {
  readonly testFiles: readonly string[];
  /** Whether what survived in kept modules is tried again in fresh ones: for code that remembers what it worked out. */
  readonly isFreshAsked: boolean;
  /** How many test files run at a time before the first mutant. */
  readonly lanes: number;
  /** The folder in which the files have the names by which mutants are drawn. */
  readonly root: string;
  /** Absent: every mutant is tried. */
  readonly draw?: Draw;
};

/** No batch of tests takes as long without a mutant, on a busy machine either. */
const patienceMs = 60_000;

type Killed = { readonly killer: string; readonly failure: string };
type Tried = Killed | "survived" | "timeout";

/**
 * Tries mutants in modules that stay loaded, which takes milliseconds instead of a second. What modules keep between
 * mutants could deceive, so a kill counts only if the same test then passes without the mutant, and a mutant survives
 * after code that ran; what kept modules never ran again is tried in fresh ones, with the mutant active from the first line on.
 */
export class KeptModulesRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #options: KeptModulesOptions;
  #kept: Surroundings | undefined;
  #recorded: Recorded | undefined;

  constructor(options: StrykerOptions) {
    this.#options = options["keptModules"] as KeptModulesOptions;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    return firstRun(this.#options.testFiles, files, this.#options.lanes);
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!this.#isDrawn(options)) return { status: MutantRunStatus.Error, errorMessage: "not drawn" };
    const tried = (await this.#tryKept(options)) ?? (await this.#tryFresh(options));
    if (tried === "timeout") return { status: MutantRunStatus.Timeout };
    if (tried === "survived") return { status: MutantRunStatus.Survived, nrOfTests: 1 };
    const { killer, failure } = tried;
    return { status: MutantRunStatus.Killed, killedBy: [killer], failureMessage: failure, nrOfTests: 1 };
  }

  async dispose(): Promise<void> {
    await this.#kept?.end();
  }

  /** Nothing: kept modules cannot tell, fresh ones must be asked. */
  async #tryKept({ testFilter, ...options }: MutantRunOptions): Promise<Tried | undefined> {
    if (testFilter === undefined) return undefined;
    const mutant = activated(options);
    const tests = testsRunning(testFilter, nameOf(options.sandboxFileName), this.#record());
    this.#kept ??= startSurroundings({});
    const tried = await this.#try(this.#kept, tests, mutant);
    if (tried === "unreached") return undefined;
    if (tried === "survived") return this.#mayDeceive(options.activeMutant.id) ? undefined : tried;
    if (tried !== "timeout") {
      const killer = tests.filter(({ id }) => id === tried.killer);
      const without = await this.#try(this.#kept, killer, {});
      if (without === "unreached") return tried;
    }
    await this.#kept.end();
    this.#kept = undefined;
    return tried === "timeout" ? tried : undefined;
  }

  /** Whether a mutant may have done something while the modules were loaded, when it was not active. */
  #mayDeceive(id: string): boolean {
    return this.#options.isFreshAsked || this.#record().alsoWhileLoading.includes(id);
  }

  async #tryFresh(options: MutantRunOptions): Promise<Tried> {
    const { activeMutant, sandboxFileName, testFilter } = options;
    const fresh = startSurroundings(activated(options));
    const tests = testFilter
      ? testsRunning(testFilter, nameOf(sandboxFileName), this.#record())
      : testsNear(activeMutant.id, nameOf(sandboxFileName), this.#record());
    try {
      const tried = await this.#try(fresh, tests, activated(options));
      return tried === "unreached" ? "survived" : tried;
    } finally {
      await fresh.end();
    }
  }

  async #try(
    surroundings: Surroundings,
    tests: readonly RecordedTest[],
    mutant: Activated,
  ): Promise<Tried | "unreached"> {
    let hits = 0;
    for (const batch of inBatches(tests)) {
      const answer = await surroundings.ask({ ...batch, endsAtFailure: true, ...mutant }, patienceMs);
      if (answer === "too-long" || answer.hits > (mutant.hitLimit ?? Infinity)) return "timeout";
      const [first = ""] = batch.testIds;
      if (answer.unloadable) return { killer: first, failure: answer.unloadable.failure };
      const failed = answer.outcomes.find(({ failure }) => failure !== undefined);
      if (failed) return { killer: failed.id, failure: failed.failure ?? "" };
      hits += answer.hits;
    }
    return hits > 0 ? "survived" : "unreached";
  }

  #isDrawn({ activeMutant: { fileName, location, replacement } }: MutantRunOptions): boolean {
    const { root, draw } = this.#options;
    if (draw === undefined) return true;
    const { line, column } = location.start;
    const file = relative(root, fileName).replaceAll("\\", "/");
    // Here Stryker counts from 0, in its results from 1.
    return isDrawn({ file, line: line + 1, column: column + 1, replacement }, draw);
  }

  #record(): Recorded {
    this.#recorded ??= readRecord();
    return this.#recorded;
  }
}

type Activated = { readonly activeMutant?: string; readonly hitLimit?: number };

function activated({
  activeMutant: { id },
  hitLimit,
}: Pick<MutantRunOptions, "activeMutant" | "hitLimit">): Activated {
  return { activeMutant: id, ...(hitLimit !== undefined && { hitLimit }) };
}
