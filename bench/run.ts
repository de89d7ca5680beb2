import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, arch, platform } from "node:os";
import { parseArgs } from "node:util";
import { coreVocabulary } from "../rules/recognise/index.ts";
import { launchChromium } from "../test/support/chromium.ts";
import { importedFrom } from "../test/prove/recognition/imported.ts";
import { startClinicServer } from "../test/support/clinic-server.ts";
import { measureBundle } from "./bundle.ts";
import { measureEngine } from "./engine.ts";
import { measureKeystrokes } from "./keystroke.ts";
import { asText } from "./table.ts";
import { engineTable, inBrowserTable, recognitionTable, type Results } from "./figures.ts";
import { measureInBrowser } from "./recognition/in-browser.ts";
import { measureRecognition } from "./recognition/measure.ts";
import { writeReadme } from "./write-readme.ts";

/** `npm run bench [-- --register FILE]`: with a register's names beside the tables, in the plain form that `import tsv` takes. */
const { register: registerFile } = parseArgs({ options: { register: { type: "string" } } }).values;
const imported = registerFile === undefined ? undefined : await importedFrom(registerFile);

const resultsFile = new URL("results.json", import.meta.url);
/** The proof is another command's, and stays. */
const former = JSON.parse(readFileSync(resultsFile, "utf8")) as Results;

console.log("engine: checking that the contestants agree, then timing them in turns …");
const engine = await measureEngine();
console.log("recognition: ours and the peers, key by key …");
const recognition = measureRecognition(imported?.vocabulary ?? coreVocabulary());
const clinic = await startClinicServer();
const browser = await launchChromium();
try {
  const bundle = await measureBundle(browser, clinic.origin);
  const keystroke = await measureKeystrokes(browser, clinic.origin);
  const inBrowser = {
    tables: await measureInBrowser(browser),
    ...(imported?.imported && { withRegister: await measureInBrowser(browser, imported.imported.text) }),
  };
  const results: Results = {
    machine: {
      cores: availableParallelism(),
      platform: `${platform()} ${arch()}`,
      node: process.versions.node,
      chromium: browser.version(),
      date: new Date().toISOString().slice(0, 10),
    },
    engine,
    bundle,
    keystroke,
    recognition,
    inBrowser,
    proof: former.proof,
  };
  writeFileSync(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(
    `\n${asText(engineTable(results))}\n\n${asText(recognitionTable(results))}\n\n${asText(inBrowserTable(results))}\n`,
  );
  for (const { name, gzipBytes } of bundle.beforeUsable) console.log(`  ${name} ${gzipBytes}`);
  writeReadme(results);
} finally {
  await browser.close();
  await clinic.stop();
}
