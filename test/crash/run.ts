/** `npm run crash`: what a tablet was told is received, held against what survives lost requests and killed servers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Flushes } from "./flush-before-reply.ts";
import { judge, judgeFlushes, type Judged } from "./judge.ts";
import { rehearse, type Outcome } from "./rehearse.ts";
import { watchFlushes } from "./watch-flushes.ts";

const usage = "Use: npm run crash [-- --rounds N --seed S]. N: submissions, 20 to 100000; S: a whole number.";
/** The figures of `npm run bench`, which keeps this and shows it beside them in the README. */
const resultsFile = new URL("../../bench/results.json", import.meta.url);
/** As many rounds as the figure is about. */
const wholeRun = 1_000;
const submissionsPerKill = 8;
const tablets = 8;

const wanted = readArguments();
if (typeof wanted === "string") {
  console.error(wanted);
  process.exit(2);
}

// By the way out that ends the server as well.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

const { rounds, seed } = wanted;
const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-crash-"));
const outcome = await rehearse({
  submissions: rounds,
  kills: Math.max(2, Math.round(rounds / submissionsPerKill)),
  seed,
  tablets,
  dataDir,
  longestMs: 60_000 + rounds * 1_500,
  onReceived: tellProgress,
}).catch((error: unknown) => {
  console.error(`The run did not come to its end. Its records are in ${dataDir}.`, error);
  process.exit(1);
});

const flushes = await watchFlushes(seed);
const judged = [...judge(outcome), ...(flushes === undefined ? [] : [judgeFlushes(flushes)])];
for (const line of judged) tell(line);
if (flushes === undefined) console.log("not covered: the flush before the reply, which needs strace");
const failed = judged.filter(({ isMet }) => !isMet).length;
if (failed === 0) rmSync(dataDir, { recursive: true });
else console.log(`The records are in ${dataDir}.`);
if (rounds >= wholeRun) keep(outcome, flushes);
console.log(`\n${judged.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function tellProgress(received: number): void {
  if (received % Math.ceil(rounds / 10) === 0) console.log(`${received} of ${rounds} received`);
}

function tell({ what, goal, measured, isMet, examples }: Judged): void {
  console.log(`${isMet ? "holds" : "FAILS"}  ${what}: ${measured} (goal ${goal})`);
  if (!isMet) for (const id of examples) console.log(`         ${id}`);
}

function keep({ submissions, urgentCalls, happened, wrong }: Outcome, flushes: Flushes | undefined): void {
  const results = JSON.parse(readFileSync(resultsFile, "utf8")) as Readonly<Record<string, unknown>>;
  const counted = Object.fromEntries(Object.entries(wrong).map(([key, ids]) => [key, ids.length]));
  const date = new Date().toISOString().slice(0, 10);
  const crash = { date, seed, tablets, submissions, urgentCalls, happened, wrong: counted, flushes };
  writeFileSync(resultsFile, `${JSON.stringify({ ...results, crash }, undefined, 2)}\n`);
}

function readArguments(): { readonly rounds: number; readonly seed: number } | string {
  const options = { rounds: { type: "string" }, seed: { type: "string" } } as const;
  try {
    const { rounds = String(wholeRun), seed = "20261121" } = parseArgs({ options }).values;
    if (!/^\d{2,6}$/u.test(rounds) || Number(rounds) < 20 || Number(rounds) > 100_000)
      return `--rounds "${rounds}" does not fit. ${usage}`;
    if (!/^\d{1,9}$/u.test(seed)) return `--seed "${seed}" does not fit. ${usage}`;
    return { rounds: Number(rounds), seed: Number(seed) };
  } catch {
    return usage;
  }
}
