/** One set of loaded modules. Answers what it is asked, with the mutant switched on that it is told. */
import { flushCompileCache, registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { collect } from "./collect.ts";
import type { Answer, Ask, Start } from "./messages.ts";
import { runSuite, type Run } from "./run-suite.ts";
import { testsIn, type Suite } from "./suites.ts";

/** What the altered code reads and counts in. */
type Instrumentation = {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  mutantCoverage?: MutantCoverage;
};

const { activeMutant, hitLimit, isCounting = false } = workerData as Start;
const ns: Instrumentation = { activeMutant, currentTestId: undefined, hitCount: 0, hitLimit };
(globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] = ns;

const testApi = new URL("test-api.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "vitest" && context.parentURL !== testApi
      ? { url: testApi, shortCircuit: true }
      : next(specifier, context),
  load(url, context, next) {
    const loaded = next(url, context);
    if (isCounting || loaded.source === undefined || !url.endsWith(".ts")) return loaded;
    return { ...loaded, source: withoutCounting(new TextDecoder().decode(loaded.source as Uint8Array)) };
  },
});

/** The altered source counts every place it comes by, which only the first run needs and which takes half the time. */
function withoutCounting(source: string): string {
  return source.replaceAll(/\bstryCov_\w+\((?:"\d+",?\s*)+\)/gu, "0");
}

const loaded = new Map<string, Suite>();

parentPort?.on("message", (ask: Ask) => {
  void answer(ask).then((given) => parentPort?.postMessage(given));
});

async function answer(ask: Ask): Promise<Answer> {
  ns.hitCount = 0;
  for (const file of ask.files) {
    try {
      await load(file);
    } catch (error) {
      return { outcomes: [], unloadable: { file, failure: String(error) }, hits: ns.hitCount };
    }
  }
  const run = wantedBy(ask);
  if (activeMutant === undefined) {
    ns.activeMutant = ask.activeMutant;
    ns.hitLimit = ask.hitLimit;
  }
  for (const file of ask.files) {
    const suite = loaded.get(file);
    if (suite !== undefined) await runSuite(suite, run);
  }
  ns.activeMutant = activeMutant;
  const { hitCount: hits, mutantCoverage: coverage } = ns;
  return { outcomes: run.outcomes, hits, ...(coverage !== undefined && { coverage }) };
}

async function load(file: string): Promise<void> {
  if (loaded.has(file)) return;
  const suite = await collect(file, () => import(pathToFileURL(resolve(file)).href));
  if (testsIn(suite).length === 0) throw new Error(`${file} declares no test`);
  loaded.set(file, suite);
  flushCompileCache();
}

function wantedBy({ testIds, endsAtFailure }: Ask): Run {
  const wanted = testIds && new Set(testIds);
  return {
    isWanted: ({ id }) => wanted?.has(id) ?? true,
    endsAtFailure,
    onTest: (id) => (ns.currentTestId = id),
    outcomes: [],
  };
}
