import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";

/** Where a marker was found, in words. */
export type Trace = string;

/**
 * Everywhere a page can look, and its whole heap after the garbage was collected. The marker is never given to the page.
 * @param cdp a session of the page, which unlike the page itself outlives a crash
 */
export async function tracesInPage(cdp: CDPSession, marker: string): Promise<readonly Trace[]> {
  const places = {
    ...(await evaluate(cdp, readPage)),
    cookies: JSON.stringify(await cdp.send("Storage.getCookies")),
    history: JSON.stringify(await cdp.send("Page.getNavigationHistory")),
    heap: await takeHeapSnapshot(cdp),
  };
  return Object.entries(places)
    .filter(([, text]) => text.toLowerCase().includes(marker))
    .map(([place]) => place);
}

/** Runs a function that needs nothing from around it in the page. */
export async function evaluate<Value>(cdp: CDPSession, run: () => Value | Promise<Value>): Promise<Value> {
  const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
    expression: `(${run.toString()})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}

/** Runs in the page. */
async function readPage() {
  const cached: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      cached.push(request.url, (await (await cache.match(request))?.text()) ?? "");
  }
  return {
    document: document.documentElement.outerHTML,
    fields: JSON.stringify(Array.from(document.querySelectorAll("input"), ({ value }) => value)),
    address: `${location.href} ${document.title} ${window.name} ${JSON.stringify(history.state)}`,
    localStorage: JSON.stringify(window["localStorage"]),
    sessionStorage: JSON.stringify(window["sessionStorage"]),
    databases: JSON.stringify(await window["indexedDB"].databases()),
    caches: cached.join("\n"),
  };
}

async function takeHeapSnapshot(cdp: CDPSession): Promise<string> {
  const chunks: string[] = [];
  cdp.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  return chunks.join("");
}

/** Every file of a profile that holds the marker, as bytes of UTF-8 or of UTF-16, in any case of its letters. */
export function tracesInFolder(folder: string, marker: string): readonly Trace[] {
  const wide = Array.from(marker).join("\0");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path).toString("latin1").toLowerCase();
      return bytes.includes(marker) || bytes.includes(wide);
    });
}
