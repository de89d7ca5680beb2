import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, matchesGlob } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Area } from "./areas.ts";
import { isDrawn, type Draw } from "./draw.ts";
import { readMutants, type Mutant } from "./mutant.ts";
import type { KeptModulesOptions } from "./runner/kept-modules-runner.ts";

export type Trying = {
  /** Only files that match; absent: all of the area. */
  readonly files?: string;
  /** Only tests that match; absent: all of the area. */
  readonly tests?: string;
  /** Absent: every mutant. */
  readonly draw?: Draw;
  readonly concurrency: number;
};

export type Tried = {
  /** Those that were tried. */
  readonly mutants: readonly Mutant[];
  /** How many there are. */
  readonly all: number;
};

const scratch = join(tmpdir(), "ketascreen-mutants");

/** Alters the files of an area, one place at a time, and runs the tests that reach it. */
export async function tryMutants(
  area: Area,
  { files = "**", tests = "**", draw, concurrency }: Trying,
): Promise<Tried> {
  const altered = filesOf(area.altered, area.unaltered).filter((file) => matchesGlob(file, files));
  if (altered.length === 0) return { mutants: [], all: 0 };
  // Looks at different parts at the same time stay out of each other's way.
  const name = files === "**" ? area.name : `${area.name}-${files.replaceAll(/[^\w-]+/gu, "-")}`;
  // What Node keeps of compiled modules makes a fresh set of them three times as quick.
  process.env["NODE_COMPILE_CACHE"] ??= join(scratch, "compiled");
  const keptModules: KeptModulesOptions = {
    testFiles: filesOf(area.tests, area.tooSlow).filter((file) => matchesGlob(file, tests)),
    isFreshAsked: area.remembers,
    lanes: concurrency,
    root: process.cwd(),
    ...(draw && { draw }),
  };
  const stryker = new Stryker({
    testRunner: "kept-modules",
    plugins: [new URL("runner/plugin.ts", import.meta.url).href],
    mutate: [...altered],
    coverageAnalysis: "perTest",
    concurrency,
    disableTypeChecks: true,
    ignorePatterns: ["/dist", "/bench", "/data", "/docs/screenshots"],
    incremental: draw === undefined,
    incrementalFile: join("node_modules/.cache/mutants", `${name}.json`),
    tempDirName: join(scratch, name),
    reporters: ["progress-append-only"],
    // The runner has a limit of its own for each batch of tests.
    timeoutMS: 600_000,
    allowConsoleColors: false,
    warnings: false,
    // An option of the runner, which Stryker's own type cannot know.
    ...{ keptModules },
  });
  // Kept results of other files come along.
  const wanted = new Set(altered);
  const results = readMutants(await stryker.runMutationTest()).filter(({ file }) => wanted.has(file));
  const mutants = draw ? results.filter((mutant) => isDrawn(mutant, draw)) : results;
  return { mutants, all: results.length };
}

function filesOf(globs: readonly string[], without: readonly string[]): readonly string[] {
  return globSync(globs, { exclude: without })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted();
}
