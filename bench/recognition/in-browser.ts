import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { build } from "vite";
import type * as recognition from "../../rules/recognise/index.ts";

export type InBrowser = {
  /** From the script that holds the tables, and the register's text in hand, to the first candidates. Medians. */
  readonly scriptMs: number;
  readonly namesMs: number;
  readonly firstCandidatesMs: number;
  readonly readyMs: number;
  /** The script of recognition with its tables, as the server sends it over a trusted connection, and over any other. */
  readonly tablesBrotliBytes: number;
  readonly tablesGzipBytes: number;
  /** The register's text; 0 without one. */
  readonly registerGzipBytes: number;
  readonly heapBytes: number;
};

type Phases = Pick<InBrowser, "scriptMs" | "namesMs" | "firstCandidatesMs">;

const rounds = { whole: 9, short: 1 };

/** Recognition alone in a real page, each time from nothing; with a register's text beside the tables when there is one. */
export async function measureInBrowser(
  browser: Browser,
  isShort: boolean,
  registerText = "",
): Promise<InBrowser> {
  const count = isShort ? rounds.short : rounds.whole;
  const script = await scriptOfRecognition();
  const samples: (Phases & { readonly heapBytes: number })[] = [];
  for (let round = 0; round < count; round += 1)
    samples.push(await measureOnce(browser, script, registerText));
  const median = (of: (sample: (typeof samples)[number]) => number): number =>
    samples.map(of).sort((one, other) => one - other)[Math.floor(count / 2)] ?? NaN;
  return {
    scriptMs: median(({ scriptMs }) => scriptMs),
    namesMs: median(({ namesMs }) => namesMs),
    firstCandidatesMs: median(({ firstCandidatesMs }) => firstCandidatesMs),
    readyMs: median(({ scriptMs, namesMs, firstCandidatesMs }) => scriptMs + namesMs + firstCandidatesMs),
    tablesBrotliBytes: brotliCompressSync(script).length,
    tablesGzipBytes: gzipSync(script, { level: 9 }).length,
    registerGzipBytes: registerText === "" ? 0 : gzipSync(registerText, { level: 9 }).length,
    heapBytes: median(({ heapBytes }) => heapBytes),
  };
}

async function scriptOfRecognition(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-recognition-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        outDir: folder,
        lib: { entry: "rules/recognise/index.ts", formats: ["iife"], name: "recognition", fileName: "r" },
      },
    });
    return readFileSync(join(folder, "r.iife.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureOnce(browser: Browser, script: string, registerText: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.evaluate(
    (given) => ((globalThis as { given?: string[] }).given = given),
    [script, registerText],
  );
  const before = await heapAfterCollection(session);
  const phases = await readyInPage(page);
  const heapBytes = (await heapAfterCollection(session)) - before;
  await context.close();
  return { ...phases, heapBytes };
}

async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

function readyInPage(page: Page): Promise<Phases> {
  return page.evaluate(() => {
    const held = globalThis as { given?: string[]; recognition?: typeof recognition; kept?: unknown };
    const [script = "", text = ""] = held.given ?? [];
    const started = performance.now();
    const element = document.createElement("script");
    element.textContent = script;
    document.head.append(element);
    const evaluated = performance.now();
    if (held.recognition === undefined) throw new Error("Recognition was not loaded into the page.");
    const { coreVocabulary, suggest, withRegister } = held.recognition;
    const core = coreVocabulary();
    const vocabulary = text === "" ? core : withRegister(core, { text, sha256: "0".repeat(64) });
    const named = performance.now();
    if (suggest("alprazolm", vocabulary).length === 0) throw new Error("Nothing was suggested.");
    held.kept = vocabulary;
    return {
      scriptMs: evaluated - started,
      namesMs: named - evaluated,
      firstCandidatesMs: performance.now() - named,
    };
  });
}
