import { expect, it } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { MedicineFacts } from "../../rules/facts.ts";
import { weigh } from "../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../support/builders/facts-builder.ts";
import { planOnRecord } from "../support/builders/intake-builder.ts";

const planned = takenBenzodiazepine("diazepam", {
  lastHours: 10,
  prescribersPlan: planOnRecord,
  planAgeDays: 9,
});
const unplanned = takenBenzodiazepine("diazepam", { lastHours: 10 });
const sertraline = takenOther("sertraline", ["none"], { lastHours: 2 });
const oxycodone = takenOther("oxycodone", ["opioid"], {
  lastHours: 2,
  prescribersPlan: planOnRecord,
  planAgeDays: 9,
});
const longStopped = takenBenzodiazepine("oxazepam", {
  pattern: "stopped",
  lastHours: 24 * 300,
  daysUsedInLast14: 0,
});

it.each<[string, readonly MedicineFacts[], boolean]>([
  ["one benzodiazepine with a plan on record", [planned], true],
  ["the same beside a medicine that is none", [planned, sertraline], true],
  ["the same beside a benzodiazepine that is long out of the body", [planned, longStopped], true],
  ["one benzodiazepine without a plan", [unplanned], false],
  ["the same beside a medicine that is none", [unplanned, sertraline], false],
  ["one benzodiazepine, listed twice", [planned, planned], false],
  ["a benzodiazepine and an opioid, both with a plan", [planned, oxycodone], false],
  ["an opioid with a plan", [oxycodone], false],
  ["nothing", [], false],
])("planned regular use is all there is to advise on: %s", (_what, medicines, isPlannedUseOnly) => {
  expect(weigh(factsWith({ medicines }), defaultProtocol).isPlannedUseOnly).toBe(isPlannedUseOnly);
});
