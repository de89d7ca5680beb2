import type { EngineFigures, EngineResult } from "../engine/measure.ts";
import type { BundleResult } from "../forms/bundle.ts";
import { timesLarger } from "../growth/growth.ts";
import type { RecognitionResult } from "../recognition/measure.ts";
import type { Measured, PartName } from "../results.ts";
import type { ScreenFigures } from "../screen/measure.ts";
import type { Ratio } from "./compare.ts";

/** What `--check` compares, of the parts that were measured. Never an absolute time: that is the machine's. */
export function ratiosOf(measured: Partial<Measured>, parts: readonly PartName[]): readonly Ratio[] {
  return parts.flatMap((part) => {
    const result = measured[part];
    return result === undefined ? [] : named(part, ratiosByPart[part](measured as Measured));
  });
}

type Named = Readonly<Record<string, number>>;

const ratiosByPart: Readonly<Record<PartName, (measured: Measured) => Named>> = {
  engine: ({ engine }) => engineRatios(engine),
  recognition: ({ recognition }) => ({
    ...searchRatios(recognition),
    "tables, Brotli bytes": recognition.inBrowser.tables.tablesBrotliBytes,
    "tables, gzip bytes": recognition.inBrowser.tables.tablesGzipBytes,
    "heap in the browser, bytes": recognition.inBrowser.tables.heapBytes,
  }),
  staff: ({ staff }) => bundleBytes(staff.bundle),
  kiosk: ({ kiosk }) => ({
    ...bundleBytes(kiosk.bundle),
    "next visit : first visit": kiosk.firstQuestion.repeatMs / kiosk.firstQuestion.coldMs,
  }),
  screen: ({ screen }) => screenRatios(screen),
};

const named = (part: PartName, ratios: Named): readonly Ratio[] =>
  Object.entries(ratios).map(([name, value]) => ({ name: `${part}: ${name}`, value }));

function engineRatios({ typical, large, memory, growth }: EngineResult): Named {
  return {
    ...timeRatios("4 medicines", typical),
    ...timeRatios("30 medicines", large),
    "bytes for an assessment": memory.bytesPerAssess,
    "bytes for a decision": memory.bytesPerDecide,
    "bytes, decision : json-rules-engine": memory.bytesPerDecide / memory.bytesPerJsonRules,
    "bytes, decision : hand-inlined": memory.bytesPerDecide / memory.bytesPerLimit,
    "growth of an assessment, 1 to 100 medicines": timesLarger(growth.assess),
    "growth of a decision, 1 to 100 medicines": timesLarger(growth.decide),
  };
}

/** Of the quickest rounds, which a busy minute of the machine disturbs least. */
const timeRatios = (
  size: string,
  { assess, conditions, decide, jsonRules, limit }: EngineFigures,
): Named => ({
  [`decision : json-rules-engine, ${size}`]: decide.lowestUs / jsonRules.lowestUs,
  [`conditions : json-rules-engine, ${size}`]: conditions.lowestUs / jsonRules.lowestUs,
  [`decision : hand-inlined, ${size}`]: decide.lowestUs / limit.lowestUs,
  [`assessment : hand-inlined decision, ${size}`]: assess.lowestUs / limit.lowestUs,
});

function searchRatios({ searchers: [ours, ...peers], growth }: RecognitionResult): Named {
  if (ours === undefined) return {};
  const times = peers.flatMap(({ name, p50Ms, p99Ms }) => [
    [`median key : ${name}`, ours.p50Ms / p50Ms] as const,
    [`99th percentile : ${name}`, ours.p99Ms / p99Ms] as const,
  ]);
  const bestPeer = (distance: "distance1" | "distance2"): number =>
    Math.max(...peers.map((peer) => peer[distance].first));
  return {
    ...Object.fromEntries(times),
    "one letter wrong, first: best peer : ours": bestPeer("distance1") / ours.distance1.first,
    "two letters wrong, first: best peer : ours": bestPeer("distance2") / ours.distance2.first,
    "growth of a slow key (95th percentile), 1,000 to 100,000 names":
      growth[0] === undefined ? NaN : timesLarger(growth[0].p95Ms),
  };
}

/** The largest beside the smallest, and beside one core. */
function screenRatios({ sizes, timesOneCore = NaN }: ScreenFigures): Named {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const grown = (of: "full" | "brief"): number =>
    (largest?.[of].peakMib ?? NaN) / (smallest?.[of].peakMib ?? NaN);
  return {
    "all cores : one core": 1 / timesOneCore,
    "growth of memory, with texts": grown("full"),
    "growth of memory, without": grown("brief"),
    "memory, MiB": largest?.full.peakMib ?? NaN,
  };
}

const bundleBytes = ({ beforeUsableGzipBytes, afterwardsGzipBytes }: BundleResult): Named => ({
  "JavaScript before the first field, gzip bytes": beforeUsableGzipBytes,
  "JavaScript behind it, gzip bytes": afterwardsGzipBytes,
});
