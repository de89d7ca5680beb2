import { describe, expect, test } from "vitest";
import { decide } from "../../../rules/decide.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts } from "../../../rules/facts.ts";
import {
  hoursBefore,
  factsWith,
  startMs,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";
import { planOnRecord } from "../../support/builders/intake-builder.ts";
import {
  quietHistory,
  quietLifestyle,
  quietReading,
  quietToday,
} from "../../support/builders/quiet-answers.ts";

const decided = (facts: Facts) => decide(facts, defaultProtocol);
const tierOf = (facts: Facts) => decided(facts).weighed?.tier;
function foundBy(id: string, facts: Facts): readonly string[] {
  const decision = decided(facts).judged.find(({ rule }) => rule.id === id)?.decision;
  return decision?.outcome === "advise" ? decision.found.map(({ topic, level }) => `${topic} ${level}`) : [];
}

describe("what the independent decision tables found", () => {
  test("C04 a benzodiazepine that no country licenses is not prescribed, plan or not", () => {
    const taken = takenBenzodiazepine("bromazolam", {
      lastHours: 12,
      prescribersPlan: planOnRecord,
      planAgeDays: 9,
    });
    expect(foundBy("sedative-not-prescribed", factsWith({ medicines: [taken] }))).toContain(
      "combination stop-and-call",
    );
  });

  test("C15 recreational use within 72 h is watched in the enhanced tier", () => {
    const lifestyle = (hours: number) => ({
      answers: quietLifestyle,
      recreationalSedatives: hoursBefore(hours),
    });
    expect(tierOf(factsWith({ lifestyle: lifestyle(72) }))).toBe("enhanced");
    expect(tierOf(factsWith({ lifestyle: lifestyle(73) }))).toBe("baseline");
  });

  test("C15 a sedative of no strong kind that was not prescribed is watched in the enhanced tier", () => {
    const taken = takenOther("quetiapine", ["antipsychotic", "sedating-bedtime-medicine"], {
      supply: "street",
      lastHours: 40,
    });
    expect(tierOf(factsWith({ medicines: [taken], medications: { fromSomeoneElse: "yes" } }))).toBe(
      "enhanced",
    );
  });

  test("C15 a Z-drug that nobody prescribed counts beside an opioid for 72 h", () => {
    const opioid = takenOther("oxycodone", ["opioid"], { lastHours: 2 });
    const zopiclone = takenOther("zopiclone", ["z-drug"], { supply: "street", lastHours: 40 });
    expect(foundBy("combined-depressants", factsWith({ medicines: [opioid, zopiclone] }))).toEqual([
      "combination stop-and-call",
    ]);
  });

  test("C02 words that nobody understood beside a name are watched in the enhanced tier", () => {
    const taken = { ...takenOther("sertraline", ["none"], { lastHours: 20 }), leftOver: ["blue", "pill"] };
    expect(tierOf(factsWith({ medicines: [taken] }))).toBe("enhanced");
  });

  test("C04 withdrawal goes by the longest time that the answer allows", () => {
    const taken = takenBenzodiazepine("lorazepam", { prescribersPlan: planOnRecord, planAgeDays: 9 });
    const yesterday = {
      ...hoursBefore(9),
      earliestMs: startMs - 33 * 3_600_000,
      inWords: "yesterday",
      isExact: false,
    };
    const facts = factsWith({
      medicines: [{ ...taken, lastDose: yesterday }],
      today: { ...quietToday, withdrawalSigns: ["tremor"] },
    });
    expect(foundBy("benzodiazepine-withdrawal", facts)).toEqual(["urgent stop-and-call"]);
  });

  test("C21 a usual SpO2 counts with lung disease alone", () => {
    const history = { ...quietHistory, homeOxygen: "yes", usualSpo2Percent: 88 } as const;
    const vitals = { first: { ...quietReading, spo2Percent: 87 }, firstAgeMinutes: 20 };
    expect(foundBy("baseline-vitals", factsWith({ history, vitals }))).toEqual(["vitals stop-and-call"]);
    const withLungDisease = { ...history, lungDisease: "other" } as const;
    expect(foundBy("baseline-vitals", factsWith({ history: withLungDisease, vitals }))).toEqual([]);
  });
});
