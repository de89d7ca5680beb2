import type { EngineResult } from "../engine/measure.ts";
import type { Claim } from "./claim.ts";
import { count, kib, perSecond, power, times } from "./words.ts";

const fasterThanPeer = 100;
const slowerThanLimit = 3;
/** Noise of the collector stays below this; what an assessment left behind would not. */
const heapNoiseBytes = 1024 * 1024;

/** The engine beside its peer and its limit. */
export function engineClaims({ typical, memory, growth }: EngineResult): readonly Claim[] {
  const againstPeer = typical.jsonRules.medianUs / typical.decide.medianUs;
  const againstLimit = typical.decide.medianUs / typical.limit.medianUs;
  const grown = memory.heapGrowthBytes;
  return [
    {
      what: `Assessments a second, answers to every text, ${typical.medicines} medicines`,
      goal: "",
      measured: perSecond(typical.assess),
    },
    {
      what: "Decisions beside json-rules-engine, which writes no text",
      goal: `${fasterThanPeer} times as fast or more`,
      measured: `${times(againstPeer)} times as fast`,
      isMet: againstPeer >= fasterThanPeer,
    },
    {
      what: "… beside the same decisions inlined by hand, the limit",
      goal: `${slowerThanLimit} times its time or less`,
      measured: `${times(againstLimit)} times its time`,
      isMet: againstLimit <= slowerThanLimit,
    },
    {
      what: "… memory allocated for one, beside json-rules-engine",
      goal: "",
      measured: `${kib(memory.bytesPerDecide)}, beside ${kib(memory.bytesPerJsonRules)}`,
    },
    {
      what: `Heap kept after ${count(memory.assessments)} assessments`,
      goal: "nothing (below 1 MiB)",
      measured: grown <= 0 ? "nothing" : kib(grown),
      isMet: grown < heapNoiseBytes,
    },
    {
      what: "From 1 to 100 medicines, an assessment's time",
      goal: "in proportion or less",
      measured: `grows like their number to the power ${power(growth.assess.exponent)}`,
      isMet: growth.assess.exponent <= 1,
    },
  ];
}
