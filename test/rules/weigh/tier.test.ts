import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { weigh } from "../../../rules/weigh.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";

const diazepam = takenBenzodiazepine("diazepam", { lastHours: 10 });
const other = (kind: DrugClass, lastHours: number) => takenOther(kind, [kind], { lastHours });
const midazolam = (form: Medicine["form"]) =>
  takenBenzodiazepine("midazolam", { pattern: "premedication", supply: "this-clinic", form, lastHours: 0.5 });

function watch(facts: Facts): readonly string[] {
  const { tier, tierBecause } = weigh(facts, defaultProtocol);
  return [tier, ...tierBecause];
}
const taking = (...medicines: readonly MedicineFacts[]) => factsWith({ medicines });
const withHistory = (history: Facts["history"]) => factsWith({ history });
const withLifestyle = (lifestyle: Facts["lifestyle"]) => factsWith({ lifestyle });

describe("the closest watch that any factor asks for, and every factor that counts", () => {
  it("no factor: baseline, and nothing to tell", () => {
    expect(watch(taking())).toEqual(["baseline"]);
    expect(watch(taking(takenOther("sertraline", ["none"], { lastHours: 2 })))).toEqual(["baseline"]);
  });

  it.each<[string, Facts, readonly string[]]>([
    ["a benzodiazepine on board", taking(diazepam), ["benzodiazepine on board"]],
    ["an opioid", taking(other("opioid", 3)), ["another depressant"]],
    ["a muscle relaxant under 8 h", taking(other("muscle-relaxant", 7)), ["another depressant"]],
    [
      "a benzodiazepine and a barbiturate",
      taking(diazepam, other("barbiturate", 3)),
      ["benzodiazepine on board", "another depressant", "more than one strong depressant"],
    ],
    ["treated apnoea", withHistory({ sleepApnoea: "treated-every-night" }), ["sleep apnoea"]],
    ["lung disease", withHistory({ lungDisease: "other" }), ["lung disease"]],
    ["a drink", withLifestyle({ answers: {}, lastAlcohol: hoursBefore(3) }), ["alcohol"]],
    [
      "recreational use yesterday",
      withLifestyle({ answers: {}, recreationalSedatives: hoursBefore(20) }),
      ["a sedative that was not prescribed"],
    ],
    [
      "gabapentin from someone else within 72 h",
      taking(takenOther("gabapentin", ["gabapentinoid"], { supply: "someone-else", lastHours: 72 })),
      ["a sedative that was not prescribed"],
    ],
    [
      "a list nobody confirmed",
      factsWith({ medications: { list: "no-answer" } }),
      ["medicines not confirmed"],
    ],
  ])("enhanced: %s", (_when, facts, because) => {
    expect(watch(facts)).toEqual(["enhanced", ...because]);
  });

  it.each<[string, Facts]>([
    [
      "gabapentin from someone else longer ago than 72 h",
      taking(takenOther("gabapentin", ["gabapentinoid"], { supply: "someone-else", lastHours: 73 })),
    ],
    ["a muscle relaxant 8 h before", taking(other("muscle-relaxant", 8))],
  ])("baseline: %s", (_when, facts) => {
    expect(watch(facts)).toEqual(["baseline"]);
  });

  it.each<[string, Facts, readonly string[]]>([
    ["untreated apnoea", withHistory({ sleepApnoea: "untreated" }), ["untreated sleep apnoea"]],
    ["home oxygen", withHistory({ homeOxygen: "yes" }), ["home oxygen"]],
    ["drowsy", factsWith({ today: { drowsyOrHardToRouse: "yes" } }), ["drowsy or hard to rouse"]],
    [
      "an opioid and a benzodiazepine",
      taking(other("opioid", 3), diazepam),
      [
        "combined depressants",
        "benzodiazepine on board",
        "another depressant",
        "more than one strong depressant",
      ],
    ],
  ])("high: %s, with what alone would ask for the enhanced schedule", (_when, facts, because) => {
    expect(watch(facts)).toEqual(["high", ...because]);
  });
});

describe("a premedication is watched by the way it was given", () => {
  it.each(["iv", "im", "other", "not-sure"] as const)("%s may have been injected: high", (form) => {
    expect(watch(taking(midazolam(form)))).toEqual([
      "high",
      "premedication by injection",
      "benzodiazepine on board",
    ]);
  });

  it("not said how: high", () => {
    expect(watch(taking(midazolam(undefined)))[0]).toBe("high");
  });

  it.each(["oral", "sublingual", "nasal", "rectal", "patch"] as const)("%s: enhanced", (form) => {
    expect(watch(taking(midazolam(form)))).toEqual(["enhanced", "benzodiazepine on board", "premedication"]);
  });

  it("the same medicine, injected but not as a premedication, is told as what it is", () => {
    const own = takenBenzodiazepine("midazolam", { form: "im", lastHours: 2 });

    expect(watch(taking(own))).toEqual(["enhanced", "benzodiazepine on board"]);
  });

  it("a premedication that does not sedate asks for no closer watch", () => {
    const premedication = {
      pattern: "premedication",
      supply: "this-clinic",
      form: "iv",
      lastHours: 1,
    } as const;

    expect(watch(taking(takenOther("ondansetron", ["none"], premedication)))).toEqual(["baseline"]);
  });
});
