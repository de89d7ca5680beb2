import type { Table } from "../table.ts";
import type { KioskResult } from "./measure.ts";

/** Of the last whole run of `npm run crash`. */
export type CrashResult = {
  readonly date: string;
  readonly submissions: number;
  readonly urgentCalls: number;
  readonly tablets: number;
  readonly happened: Readonly<Record<string, number>>;
  readonly wrong: Readonly<Record<string, number>>;
};

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const fromMs = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const count = (value = NaN): string => value.toLocaleString("en-US");

/** The patient form, each figure with its goal. */
export function kioskTable(
  { bundle, firstQuestion, typist }: KioskResult,
  { submissions, wrong }: CrashResult,
): Table {
  const { noMedicines, threeMedicines } = typist;
  return [
    ["figure", "goal", "measured"],
    ["JavaScript before the first question, gzip", "110 KiB or less", kib(bundle.beforeUsableGzipBytes)],
    ["… and loaded behind it: the names of medicines", "", kib(bundle.afterwardsGzipBytes)],
    [
      `First question usable, CPU slowed ${firstQuestion.cpuThrottle} times, slow 4G`,
      "2.5 s or less",
      fromMs(firstQuestion.coldMs),
    ],
    ["… on the next visit", "0.5 s or less", fromMs(firstQuestion.repeatMs)],
    ["… on the next visit, with no server", "0.5 s or less", fromMs(firstQuestion.offlineMs)],
    [
      `Practised typist, no medicines (${noMedicines.pages} pages)`,
      "60 s or less",
      seconds(noMedicines.seconds),
    ],
    [`… three medicines (${threeMedicines.pages} pages)`, "150 s or less", seconds(threeMedicines.seconds)],
    [
      `${count(submissions)} submissions, servers killed: received, but missing`,
      "0",
      count(wrong["receivedButMissing"]),
    ],
    ["… stored twice", "0", count(wrong["storedTwice"])],
    [
      "… altered, or with a receipt for something else",
      "0",
      count(sum(wrong["altered"], wrong["wrongReceipts"])),
    ],
  ];
}

/** How the figures came about, in two sentences. */
export function kioskInWords(
  { date, typist, firstQuestion }: KioskResult,
  { date: crashDate, happened, urgentCalls, tablets }: CrashResult,
): string {
  const { pace } = typist;
  const of = (key: string) => count(happened[key]);
  return (
    `The patient form, measured on ${date}: medians of ${firstQuestion.rounds} visits over a link of 1.6 Mbit/s down, ` +
    `750 kbit/s up and 150 ms there and back, and of ${typist.rounds} forms filled in by script with ${pace.keyMs} ms for a key and ` +
    `${pace.tapMs} ms for a tap. \`npm run crash\` on ${crashDate}: ${tablets} tablets, ${count(urgentCalls)} urgent calls besides, ` +
    `${of("serverKilled")} kills, ${of("requestsLost")} requests and ${of("repliesLost")} replies lost, ` +
    `${of("requestsDuplicated")} requests duplicated, ${of("requestsReordered")} reordered:`
  );
}

const sum = (...values: readonly (number | undefined)[]) =>
  values.reduce<number>((all, one) => all + (one ?? NaN), 0);
