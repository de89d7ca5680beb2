import { readFileSync, writeFileSync } from "node:fs";
import { engineTable, inBrowserTable, proofTable, recognitionTable, type Results } from "./figures.ts";
import { kioskInWords, kioskTable } from "./kiosk/figures.ts";
import { asMarkdown } from "./table.ts";

const readme = new URL("../README.md", import.meta.url);
const between = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;

/** Puts the figures between the marks of the README. Throws when the marks are not there. */
export function writeReadme(results: Results): void {
  const text = readFileSync(readme, "utf8");
  if (!between.test(text)) throw new Error("The README has no marks for the figures.");
  const { machine, engine, recognition, proof, kiosk, crash } = results;
  const { equality, coverage } = engine;
  const said =
    `Measured on ${machine.date} by \`npm run bench\` (${machine.cores} cores, Node ${machine.node}, ` +
    `Chromium ${machine.chromium}), medians of interleaved rounds; [bench/results.json](bench/results.json) holds the rest.`;
  const fair =
    `json-rules-engine has ${coverage.rulesWithConditions} of the ${coverage.rules} rules as ${coverage.peerRules} rules with ` +
    `${coverage.peerConditions} comparisons on facts that are weighed, flattened and joined to one word for each medicine beforehand; ` +
    "that, texts and merging are not asked of it. The limit is straight-line code with every text of these two intakes; it shares " +
    "the weighing with the engine, and leaves to the engine's rules whatever neither intake meets. Before timing, both find the " +
    `same rules at the same levels as the engine over ${equality.intakes} intakes.`;
  const names =
    `Recognition, over ${recognition.names.toLocaleString("en-US")} names and ${recognition.keys.toLocaleString("en-US")} keys ` +
    "(beginnings of names as they are and misspelled); misspellings of the 25 commonest benzodiazepine names, every kind of " +
    "edit, place and letter drawn alike; for every contestant each drug counts once among the first three:";
  const inBrowser =
    "Recognition alone in a new page each time, median; the script holds the tables, the directions' words and the code:";
  const proven = `Recognition proven on ${proof.date} by \`npm run prove -- --register FILE\`, seed ${proof.seed}:`;
  const body = `\n${said}\n\n${asMarkdown(engineTable(results))}\n\n${fair}\n\n${kioskInWords(kiosk, crash)}\n\n${asMarkdown(kioskTable(kiosk, crash))}\n\n${names}\n\n${asMarkdown(recognitionTable(results))}\n\n${inBrowser}\n\n${asMarkdown(inBrowserTable(results))}\n\n${proven}\n\n${asMarkdown(proofTable(results))}\n`;
  writeFileSync(
    readme,
    text.replace(between, (_all, open: string, close: string) => open + body + close),
  );
}

/** After a part was proven anew, the figures as they are kept. */
if (import.meta.main)
  writeReadme(JSON.parse(readFileSync(new URL("results.json", import.meta.url), "utf8")) as Results);
