import type { BundleResult } from "./bundle.ts";
import type { EngineFigures, EngineResult } from "./engine.ts";
import type { KeystrokeResult } from "./keystroke.ts";
import type { Timing } from "./rounds.ts";

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
};

/** One line of the table; the peers stand beside ours where there are some. */
export type Figure = {
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

/** Every figure with its goal, in the order in which it is told. */
export function figuresOf({ engine, bundle, keystroke }: Results): readonly Figure[] {
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
