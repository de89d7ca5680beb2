import type { InBrowser } from "../recognition/in-browser.ts";
import type { RecognitionResult, SearcherFigures } from "../recognition/measure.ts";
import type { Results } from "../results.ts";
import type { Table } from "../table.ts";
import { count, kib, mib, ms, percent, power } from "./words.ts";

/** From typed letters to candidates, ours and the peers; and what a browser has to load for it. */
export function recognitionTables({ recognition }: Results): readonly Table[] {
  return [searchTable(recognition), growthTable(recognition), inBrowserTable(recognition.inBrowser)];
}

function searchTable({ searchers }: RecognitionResult): Table {
  const row = (what: string, goal: string, say: (searcher: SearcherFigures) => string): readonly string[] => [
    what,
    goal,
    ...searchers.map(say),
  ];
  return [
    ["over the same names, at the same keys", "goal", ...searchers.map(({ name }) => name)],
    row("Letters to candidates, median", "0.3 ms", ({ p50Ms }) => ms(p50Ms)),
    row("… 99th percentile", "2 ms", ({ p99Ms }) => ms(p99Ms)),
    row("Index built", "", ({ buildMs }) => ms(buildMs)),
    row("Misspelled by one letter: the drug meant comes first", "99 %, and more than each peer", (each) =>
      percent(each.distance1.first),
    ),
    row("… among the first three drugs", "99.9 %", (each) => percent(each.distance1.amongThree)),
    row("Misspelled by two: the drug meant comes first", "90 %, and more than each peer", (each) =>
      percent(each.distance2.first),
    ),
    row("… among the first three drugs", "98 %", (each) => percent(each.distance2.amongThree)),
  ];
}

function growthTable({ growth }: RecognitionResult): Table {
  const sizes = growth[0]?.medianMs.points.map(([size]) => size) ?? [];
  const rows = (figure: "medianMs" | "p95Ms", called: string): Table => [
    ...sizes.map((size, at) => [
      `${count(size)} names, ${called}`,
      ...growth.map((each) => ms(each[figure].points[at]?.[1] ?? NaN)),
    ]),
    ["… grows like their number to the power", ...growth.map((each) => power(each[figure].exponent))],
  ];
  return [
    ["growth, time of a key", ...growth.map(({ name }) => name)],
    ...rows("medianMs", "median"),
    ...rows("p95Ms", "95th percentile"),
  ];
}

function inBrowserTable({ tables, withRegister }: Results["recognition"]["inBrowser"]): Table {
  const measured = withRegister === undefined ? [tables] : [tables, withRegister];
  const row = (what: string, goal: string, say: (each: InBrowser) => string): readonly string[] => [
    what,
    goal,
    ...measured.map(say),
  ];
  return [
    [
      "in a new page each time",
      "goal",
      "tables alone",
      ...(withRegister === undefined ? [] : ["with the register"]),
    ],
    row("Bytes over the wire, tables as Brotli, register as gzip", "300 KiB or less", (each) =>
      kib(each.tablesBrotliBytes + each.registerGzipBytes),
    ),
    row("… to a browser that takes gzip alone", "", (each) =>
      kib(each.tablesGzipBytes + each.registerGzipBytes),
    ),
    row("From the bytes to the first candidates", "60 ms", (each) => ms(each.readyMs)),
    row("… running the script with the tables", "", (each) => ms(each.scriptMs)),
    row("… making the names ready", "", (each) => ms(each.namesMs)),
    row("… making the index, and the first candidates", "", (each) => ms(each.firstCandidatesMs)),
    row("Heap", "15 MiB or less", (each) => mib(each.heapBytes)),
  ];
}
