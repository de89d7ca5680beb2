import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { CombinedCause, Facts, MedicineFacts } from "../../../rules/facts.ts";
import { weigh } from "../../../rules/weigh.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";

const other = (name: string, kind: DrugClass, lastHours: number) => takenOther(name, [kind], { lastHours });
const oxycodone = other("oxycodone", "opioid", 3);
const diazepam = takenBenzodiazepine("diazepam", { lastHours: 10 });
const phenobarbital = other("phenobarbital", "barbiturate", 30);
const oxybate = other("oxybate", "oxybate", 10);
const phenibut = other("phenibut", "phenibut", 20);
const zuranolone = other("zuranolone", "zuranolone", 20);
const gabapentin = other("gabapentin", "gabapentinoid", 3);
const zolpidem = (lastHours: number) => other("zolpidem", "z-drug", lastHours);
const unknownZolpidem = takenOther("zolpidem", ["z-drug"], {});

const everyCondition: Partial<Facts> = {
  history: { sleepApnoea: "untreated", homeOxygen: "yes" },
  today: { drowsyOrHardToRouse: "yes" },
  lifestyle: { answers: {}, lastAlcohol: hoursBefore(3) },
};
const fromEveryCondition: CombinedCause[] = ["alcohol", "untreated-apnoea", "home-oxygen", "drowsy"];

function weighed(medicines: readonly MedicineFacts[], rest: Partial<Facts> = {}) {
  return weigh({ ...factsWith({ medicines }), ...rest }, defaultProtocol);
}
const causes = (medicines: readonly MedicineFacts[], rest: Partial<Facts> = {}) =>
  weighed(medicines, rest).combinedBecause;
const kindsBesideOpioid = (medicines: readonly MedicineFacts[], rest: Partial<Facts> = {}) =>
  weighed(medicines, rest).countedBesideOpioid.map(({ kind }) => kind);

describe("an opioid with what sedates", () => {
  it.each<[string, MedicineFacts]>([
    ["a benzodiazepine on board", diazepam],
    ["a barbiturate", phenobarbital],
    ["oxybate", oxybate],
    ["a Z-drug just under 12 h before", zolpidem(11.99)],
    ["a Z-drug at a time unknown", unknownZolpidem],
  ])("an opioid and %s", (_when, sedative) => {
    expect(causes([oxycodone, sedative])).toEqual(["opioid-with-sedative"]);
    expect(causes([sedative])).toEqual([]);
  });

  it.each<[string, readonly MedicineFacts[]]>([
    ["an opioid alone", [oxycodone]],
    ["a Z-drug 12 h before", [oxycodone, zolpidem(12)]],
    ["phenibut", [oxycodone, phenibut]],
    ["zuranolone", [oxycodone, zuranolone]],
    ["a gabapentinoid and nothing that hinders breathing", [oxycodone, gabapentin]],
    ["a benzodiazepine and a barbiturate without an opioid", [diazepam, phenobarbital]],
  ])("none: %s", (_when, medicines) => {
    expect(causes(medicines)).toEqual([]);
  });

  it.each<[string, Facts["history"], readonly CombinedCause[]]>([
    ["treated apnoea", { sleepApnoea: "treated-every-night" }, ["opioid-with-sedative"]],
    ["untreated apnoea", { sleepApnoea: "untreated" }, ["opioid-with-sedative", "untreated-apnoea"]],
    ["lung disease", { lungDisease: "other" }, ["opioid-with-sedative"]],
    ["home oxygen alone", { homeOxygen: "yes" }, ["home-oxygen"]],
  ])("an opioid, a gabapentinoid and %s", (_when, history, because) => {
    expect(causes([oxycodone, gabapentin], { history })).toEqual(because);
  });

  it("a gabapentinoid stopped longer ago than the protocol looks back does not count", () => {
    const history = { lungDisease: "other" } as const;
    const stopped = (lastHours: number) =>
      takenOther("gabapentin", ["gabapentinoid"], { pattern: "stopped", daysUsedInLast14: 0, lastHours });

    expect(causes([oxycodone, stopped(29 * 24)], { history })).toEqual([]);
    expect(causes([oxycodone, stopped(27 * 24)], { history })).toEqual(["opioid-with-sedative"]);
  });

  it("a Z-drug from the street counts beside an opioid for 72 h", () => {
    const bought = (lastHours: number) => takenOther("zolpidem", ["z-drug"], { supply: "street", lastHours });

    expect(causes([oxycodone, bought(72)])).toEqual(["opioid-with-sedative"]);
    expect(causes([oxycodone, bought(73)])).toEqual([]);
  });

  it("what counts only beside an opioid is told, and only beside one", () => {
    const history = { lungDisease: "other" } as const;

    expect(kindsBesideOpioid([gabapentin, oxycodone, zolpidem(10)], { history })).toEqual([
      "gabapentinoid",
      "z-drug",
    ]);
    expect(kindsBesideOpioid([oxycodone, unknownZolpidem])).toEqual(["z-drug"]);
    expect(kindsBesideOpioid([oxycodone, diazepam], { history })).toEqual([]);
    expect(kindsBesideOpioid([gabapentin, diazepam, zolpidem(10)], { history })).toEqual([]);
    expect(kindsBesideOpioid([])).toEqual([]);
  });
});

describe("a strong depressant with what deepens it", () => {
  it.each<[string, MedicineFacts]>([
    ["a benzodiazepine", diazepam],
    ["an opioid", oxycodone],
    ["a Z-drug under 8 h", zolpidem(7)],
    ["a barbiturate", phenobarbital],
    ["oxybate", oxybate],
    ["zuranolone", zuranolone],
    ["phenibut", phenibut],
  ])(
    "%s with alcohol, untreated apnoea, home oxygen and drowsiness: each is told, in order",
    (_k, strong) => {
      expect(causes([strong], everyCondition)).toEqual(fromEveryCondition);
    },
  );

  it.each<[string, readonly MedicineFacts[]]>([
    ["no medicine", []],
    ["a Z-drug 8 h before", [zolpidem(8)]],
    ["a gabapentinoid", [gabapentin]],
    [
      "a benzodiazepine no longer on board",
      [takenBenzodiazepine("diazepam", { pattern: "as-needed", daysUsedInLast14: 1, lastHours: 73 })],
    ],
  ])("none with the same conditions: %s", (_when, medicines) => {
    expect(causes(medicines, everyCondition)).toEqual([]);
  });

  it("three different ones are a combination, two are not", () => {
    expect(causes([diazepam, phenobarbital, phenibut])).toEqual(["three-strong-depressants"]);
    expect(causes([diazepam, phenobarbital])).toEqual([]);
  });
});
