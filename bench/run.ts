/** `npm run bench`: measures ours beside the peers and keeps the figures; `--check` compares ratios with the kept ones. */
import { launchChromium } from "../test/support/chromium.ts";
import { type ClinicProcess, startClinicServer } from "../test/support/clinic-server.ts";
import { importedFrom } from "../test/prove/recognition/imported.ts";
import { readWish, type Wish } from "./arguments.ts";
import { compareRatios } from "./check/compare.ts";
import { ratiosOf } from "./check/ratios.ts";
import { comparedTable } from "./check/tell.ts";
import { tablesOf } from "./figures/tables.ts";
import { contestantVersions, machineInWords, machineWith, versionsInWords } from "./machine.ts";
import { measures, type Surroundings } from "./parts.ts";
import { type Measured, type PartName, readResults, type Results, writeResults } from "./results.ts";
import { asText } from "./table.ts";
import { writeFigures } from "./write-readme.ts";

const wish = readWish(process.argv.slice(2));
if (typeof wish === "string") {
  console.error(wish);
  process.exit(2);
}

let clinic: Promise<ClinicProcess> | undefined;
const browser = await launchChromium();
try {
  const around = await surroundingsOf(wish);
  const machine = machineWith(browser);
  const versions = contestantVersions();
  console.log(`machine: ${machineInWords(machine)}\nversions: ${versionsInWords(versions)}`);
  const stored = readResults();
  const measured = await measure(wish.parts, around);
  // Ours are shown as they were measured now, whatever of them is kept.
  const results: Results = { ...stored, ...measured, machine, versions };
  for (const part of wish.parts)
    for (const table of tablesOf(results, part)) console.log(`\n${asText(table)}`);
  if (wish.isCheck) check(stored, measured, wish.parts);
  else if (wish.isShort) console.log("\nA short run: nothing is kept.");
  else keep(results, stored, wish.parts);
} finally {
  await browser.close();
  await (await clinic)?.stop();
}

async function surroundingsOf({ registerFile, isShort }: Wish): Promise<Surroundings> {
  const loaded = registerFile === undefined ? undefined : await importedFrom(registerFile);
  return {
    browser,
    clinic: () => (clinic ??= startClinicServer()),
    isShort,
    ...(loaded?.imported && { imported: { vocabulary: loaded.vocabulary, text: loaded.imported.text } }),
  };
}

async function measure(parts: readonly PartName[], around: Surroundings): Promise<Partial<Measured>> {
  let measured: Partial<Measured> = {};
  for (const part of parts) {
    console.log(`measuring: ${part} …`);
    measured = { ...measured, [part]: await measures[part](around) };
  }
  return measured;
}

function check(stored: Results, measured: Partial<Measured>, parts: readonly PartName[]): void {
  const compared = compareRatios(ratiosOf(stored, parts), ratiosOf(measured, parts));
  const failed = compared.filter(({ isMet }) => !isMet).length;
  const [names, namesThen] = [measured.recognition?.names, stored.recognition.names];
  if (names !== undefined && names !== namesThen)
    console.log(`\nStored over ${namesThen} names, now over ${names}: --register FILE makes them alike.`);
  console.log(`\n${asText(comparedTable(compared))}\n\n${compared.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || compared.length === 0 ? 1 : 0;
}

/** One part alone is kept only beside figures of the same machine, because they stand in one table. */
function keep(results: Results, stored: Results, parts: readonly PartName[]): void {
  const isWhole = parts.length === Object.keys(measures).length;
  if (!isWhole && settingOf(results) !== settingOf(stored)) {
    console.error(
      "\nNot kept: the other parts were measured on another machine or against other versions. Run the whole: npm run bench.",
    );
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const measuredOn = { ...stored.measuredOn, ...Object.fromEntries(parts.map((part) => [part, today])) };
  const kept = { ...results, measuredOn };
  writeResults(kept);
  writeFigures(kept);
}

function settingOf({ machine, versions }: Results): string {
  return `${machineInWords(machine)} ${versionsInWords(versions)}`;
}
