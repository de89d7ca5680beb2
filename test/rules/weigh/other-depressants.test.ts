import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { MedicineFacts } from "../../../rules/facts.ts";
import type { MedicalHistory } from "../../../rules/intake.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";

const other = (kind: DrugClass, lastHours?: number) =>
  takenOther(kind, [kind], lastHours === undefined ? {} : { lastHours });
const counted = (medicines: readonly MedicineFacts[], history: MedicalHistory = {}) =>
  weigh({ ...factsWith({ medicines }), history }, defaultProtocol).otherDepressants.map(
    ({ medicine }) => medicine.name,
  );

describe("what asks for a closer watch beside a benzodiazepine", () => {
  it.each<[string, MedicineFacts, boolean]>([
    ["an opioid", other("opioid", 3), true],
    ["a Z-drug under 8 h", other("z-drug", 7), true],
    ["a Z-drug at 8 h", other("z-drug", 8), false],
    ["a muscle relaxant under 8 h", other("muscle-relaxant", 7.99), true],
    ["a muscle relaxant at 8 h", other("muscle-relaxant", 8), false],
    ["a muscle relaxant at a time unknown", other("muscle-relaxant"), true],
    ["a sedating antihistamine under 8 h", other("sedating-antihistamine", 7.99), true],
    ["a sedating antihistamine at 8 h", other("sedating-antihistamine", 8), false],
    ["a sedating antihistamine at a time unknown", other("sedating-antihistamine"), true],
    ["a gabapentinoid", other("gabapentinoid", 1), false],
    ["another medicine", other("none", 1), false],
    ["a benzodiazepine, which is told as such", takenBenzodiazepine("diazepam", { lastHours: 2 }), false],
  ])("%s: %s", (_when, medicine, counts) => {
    expect(counted([medicine])).toEqual(counts ? [medicine.name] : []);
  });

  it.each<[string, MedicalHistory, boolean]>([
    ["treated apnoea", { sleepApnoea: "treated-every-night" }, true],
    ["untreated apnoea", { sleepApnoea: "untreated" }, true],
    ["lung disease", { lungDisease: "other" }, true],
    ["controlled asthma", { lungDisease: "controlled-asthma" }, false],
    ["home oxygen", { homeOxygen: "yes" }, false],
  ])("a gabapentinoid with %s: %s", (_when, history, counts) => {
    expect(counted([other("gabapentinoid", 1)], history)).toEqual(counts ? ["gabapentinoid"] : []);
    expect(counted([other("none", 1)], history)).toEqual([]);
  });

  it("a tablet of a benzodiazepine and an antihistamine is told as a benzodiazepine alone", () => {
    const both = takenBenzodiazepine("diazepam", { lastHours: 2 });

    expect(counted([{ ...both, classes: ["benzodiazepine", "sedating-antihistamine"] }])).toEqual([]);
  });
});
