import { whyNotKilled } from "./judge-removal.ts";
import { needsBrowser, type Removal } from "./removal.ts";
import { startTestRunner, type TestRunner } from "./run-tests.ts";
import { makeWorkCopy, type WorkCopy } from "./work-copy.ts";

/** What became of one removal; `survivedBecause` is absent when its tests found it out. */
export type Tried = { readonly removal: Removal; readonly survivedBecause?: string };

/** What a trial of removals showed. */
export type Trial = {
  readonly tried: readonly Tried[];
  /** Tests that fail with every control in its place, so that they prove nothing; those that need a browser are not among them. */
  readonly failBefore: readonly string[];
};

/**
 * Takes out one control after the other in a copy of the work tree, and runs the tests that must then fail. Those with a
 * browser come last, because the pages are built anew for each.
 *
 * @param onTried is called after each of them
 */
export async function tryRemovals(
  removals: readonly Removal[],
  onTried: (tried: Tried) => void = () => undefined,
): Promise<Trial> {
  const copy = makeWorkCopy();
  const runner = await startTestRunner(copy.folder);
  try {
    const untouched = await runner.run(filesOf(removals).filter((file) => !file.endsWith(".browser.ts")));
    const failBefore = untouched.outcomes
      .filter(({ hasFailed }) => hasFailed)
      .map(({ file, name }) => `${file}: ${name}`);
    const tried: Tried[] = [];
    for (const removal of removals.toSorted((a, b) => Number(needsBrowser(a)) - Number(needsBrowser(b)))) {
      const survivedBecause = await tryRemoval(removal, copy, runner);
      const one = { removal, ...(survivedBecause !== undefined && { survivedBecause }) };
      tried.push(one);
      onTried(one);
    }
    return { tried, failBefore };
  } finally {
    await runner.close();
    copy.erase();
  }
}

async function tryRemoval(removal: Removal, copy: WorkCopy, runner: TestRunner): Promise<string | undefined> {
  const restore = copy.remove(removal);
  if (restore === undefined) return `the place to alter does not stand once in ${removal.file}`;
  runner.noteChange(removal.file);
  try {
    const unbuilt = needsBrowser(removal) ? copy.buildPages() : undefined;
    return unbuilt ?? whyNotKilled(removal, await runner.run(filesOf([removal])));
  } finally {
    restore();
    runner.noteChange(removal.file);
  }
}

function filesOf(removals: readonly Removal[]): readonly string[] {
  return [...new Set(removals.flatMap(({ failing }) => Object.keys(failing)))].toSorted();
}
