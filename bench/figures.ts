import type { Proof } from "../test/prove/proof.ts";
import type { BundleResult } from "./bundle.ts";
import type { EngineFigures, EngineResult } from "./engine.ts";
import type { KeystrokeResult } from "./keystroke.ts";
import type { InBrowser } from "./recognition/in-browser.ts";
import type { RecognitionResult, SearcherFigures } from "./recognition/measure.ts";
import type { Timing } from "./rounds.ts";
import type { CrashResult } from "./kiosk/figures.ts";
import type { KioskResult } from "./kiosk/measure.ts";
import type { Table } from "./table.ts";

export type Results = {
  readonly machine: {
    readonly cores: number;
    readonly platform: string;
    readonly node: string;
    readonly chromium: string;
    readonly date: string;
  };
  readonly engine: EngineResult;
  readonly bundle: BundleResult;
  readonly keystroke: KeystrokeResult;
  readonly recognition: RecognitionResult;
  /** Of the last whole run of `npm run prove`. */
  readonly proof: {
    readonly date: string;
    readonly seed: number;
    readonly proofs: readonly (Proof & { readonly part: string })[];
  };
  readonly kiosk: KioskResult;
  readonly crash: CrashResult;
  readonly inBrowser: { readonly tables: InBrowser; readonly withRegister?: InBrowser };
};

/** One line about the engine; the peers stand beside ours where there are some. */
type Figure = {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly jsonRules?: string;
  readonly limit?: string;
};

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const perSecond = ({ medianUs }: Timing): string => Math.round(1_000_000 / medianUs).toLocaleString("en-US");
/** Two figures, and never as a power of ten: "2.9", "48", "103". */
const ratio = (ours: Timing, theirs: Timing): string => {
  const times = theirs.medianUs / ours.medianUs;
  return times < 10 ? times.toFixed(1) : times.toFixed(0);
};

/** Rules and pages, each with its goal, in the order in which it is told. */
export function engineTable(results: Results): Table {
  const rows = figuresOf(results).map(({ what, goal, measured, jsonRules = "", limit = "" }) => [
    what,
    goal,
    measured,
    jsonRules,
    limit,
  ]);
  return [["figure", "goal", "measured", "json-rules-engine", "hand-inlined (limit)"], ...rows];
}

function figuresOf({ engine, bundle, keystroke }: Results): readonly Figure[] {
  const { toPreview, toFrame, cpuThrottle } = keystroke;
  return [
    ...engineFigures("typical", engine.typical),
    ...engineFigures("large", engine.large),
    {
      what: "JavaScript before the intake page is usable, gzip",
      goal: "160 KiB or less",
      measured: kib(bundle.beforeUsableGzipBytes),
    },
    {
      what: "… and loaded behind it: medicines, rules, drug tables",
      goal: "",
      measured: kib(bundle.afterwardsGzipBytes),
    },
    {
      what: `Keystroke to updated preview, CPU slowed ${cpuThrottle} times, 95th percentile`,
      goal: "16 ms or less",
      measured: `${ms(toPreview.p95Ms)} (median ${ms(toPreview.p50Ms)})`,
    },
    {
      what: "… to the frame that shows it",
      goal: "",
      measured: `${ms(toFrame.p95Ms)} (median ${ms(toFrame.p50Ms)})`,
    },
  ];
}

function engineFigures(size: string, figures: EngineFigures): readonly Figure[] {
  const { medicines, assess, conditions, decide, jsonRules, limit } = figures;
  const intake = `${size} intake (${medicines} medicines)`;
  return [
    {
      what: `Assessments per second, ${intake}, from answers to every text`,
      goal: "",
      measured: perSecond(assess),
    },
    {
      what: `Decisions per second, ${intake}, from facts to every text`,
      goal: "",
      measured: perSecond(decide),
      jsonRules: perSecond(jsonRules),
      limit: perSecond(limit),
    },
    {
      what: `… as a ratio, ${size}`,
      goal: "100 times the peer or more; 1/3 of the limit or more",
      measured: "1",
      jsonRules: `${ratio(decide, jsonRules)} times slower`,
      limit: `${(decide.medianUs / limit.medianUs).toFixed(1)} times faster`,
    },
    {
      what: `Decisions per second, ${intake}, conditions alone, no text`,
      goal: "",
      measured: perSecond(conditions),
      jsonRules: `${ratio(conditions, jsonRules)} times slower`,
    },
  ];
}

/** From typed letters to candidates, ours and the peers over the same names at the same keys. */
export function recognitionTable({ recognition }: Results): Table {
  const { searchers } = recognition;
  const row = (what: string, goal: string, say: (searcher: SearcherFigures) => string): readonly string[] => [
    what,
    goal,
    ...searchers.map(say),
  ];
  const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
  return [
    ["figure", "goal", ...searchers.map(({ name }) => name)],
    row("Letters to candidates, median", "0.3 ms", ({ p50Ms }) => fine(p50Ms)),
    row("… 99th percentile", "2 ms", ({ p99Ms }) => fine(p99Ms)),
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

/** What a browser has to load and to do before the first candidates are there. */
export function inBrowserTable({ inBrowser: { tables, withRegister } }: Results): Table {
  const measured = withRegister === undefined ? [tables] : [tables, withRegister];
  const row = (what: string, goal: string, say: (each: InBrowser) => string): readonly string[] => [
    what,
    goal,
    ...measured.map(say),
  ];
  const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  return [
    ["figure", "goal", "tables alone", ...(withRegister === undefined ? [] : ["with the register"])],
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

/** What was proven of recognition, as it was told. */
export function proofTable({ proof: { proofs } }: Results): Table {
  const rows = proofs.map(({ part, what, goal, measured, isMet }) => [
    part,
    what,
    goal,
    measured,
    isMet ? "holds" : "falls short",
  ]);
  return [["part", "what", "goal", "measured", ""], ...rows];
}

const fine = (value: number): string => `${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} ms`;
