import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, arch, platform } from "node:os";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { coreVocabulary } from "../rules/recognise/index.ts";
import { launchChromium } from "../test/support/chromium.ts";
import { importedFrom } from "../test/prove/recognition/imported.ts";
import { startClinicServer } from "../test/support/clinic-server.ts";
import { measureBundle, staffForm } from "./bundle.ts";
import { measureEngine } from "./engine.ts";
import { measureKeystrokes } from "./keystroke.ts";
import { asText, type Table } from "./table.ts";
import { engineTable, inBrowserTable, recognitionTable, type Results } from "./figures.ts";
import { kioskTable } from "./kiosk/figures.ts";
import { measureKiosk } from "./kiosk/measure.ts";
import { measureInBrowser } from "./recognition/in-browser.ts";
import { measureRecognition } from "./recognition/measure.ts";
import { writeReadme } from "./write-readme.ts";

/**
 * `npm run bench [-- --register FILE | --only kiosk]`: with a register's names beside the tables, in the plain form that
 * `import tsv` takes; or the patient form alone.
 */
const options = { register: { type: "string" }, only: { type: "string" } } as const;
const { register: registerFile, only } = parseArgs({ options }).values;
if (only !== undefined && only !== "kiosk") {
  console.error(`--only "${only}" is no part that can be measured alone. Use: --only kiosk.`);
  process.exit(2);
}

const imported = registerFile === undefined ? undefined : await importedFrom(registerFile);

const resultsFile = new URL("results.json", import.meta.url);
/** What other commands proved stays, and so does what is not measured now. */
const former = JSON.parse(readFileSync(resultsFile, "utf8")) as Results;

const before = only === undefined ? await measureWithoutBrowser() : {};
const clinic = await startClinicServer();
const browser = await launchChromium();
try {
  const staff = only === undefined ? await measureStaff(browser) : {};
  const kiosk = await measureKiosk(browser, clinic);
  const results: Results = { ...former, ...before, ...staff, kiosk };
  writeFileSync(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`);
  const { bundle } = only === undefined ? results : kiosk;
  for (const table of tablesOf(results)) console.log(`\n${asText(table)}`);
  for (const { name, gzipBytes } of bundle.beforeUsable) console.log(`  ${name} ${gzipBytes}`);
  writeReadme(results);
} finally {
  await browser.close();
  await clinic.stop();
}

async function measureWithoutBrowser() {
  console.log("engine: checking that the contestants agree, then timing them in turns …");
  const engine = await measureEngine();
  console.log("recognition: ours and the peers, key by key …");
  return { engine, recognition: measureRecognition(imported?.vocabulary ?? coreVocabulary()) };
}

async function measureStaff(inside: Browser) {
  return {
    bundle: await measureBundle(inside, staffForm(clinic.origin)),
    keystroke: await measureKeystrokes(inside, clinic.origin),
    inBrowser: {
      tables: await measureInBrowser(inside),
      ...(imported?.imported && { withRegister: await measureInBrowser(inside, imported.imported.text) }),
    },
    machine: {
      cores: availableParallelism(),
      platform: `${platform()} ${arch()}`,
      node: process.versions.node,
      chromium: inside.version(),
      date: new Date().toISOString().slice(0, 10),
    },
  };
}

function tablesOf(results: Results): readonly Table[] {
  const kiosk = kioskTable(results.kiosk, results.crash);
  return only === undefined
    ? [engineTable(results), recognitionTable(results), inBrowserTable(results), kiosk]
    : [kiosk];
}
