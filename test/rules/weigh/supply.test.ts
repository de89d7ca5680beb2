import { describe, expect, it } from "vitest";
import type { DrugClass } from "../../../rules/drug.ts";
import type { MedicineFacts } from "../../../rules/facts.ts";
import type { Supply } from "../../../rules/intake.ts";
import { supplyTrust, type SupplyTrust } from "../../../rules/weigh/supply.ts";
import { benzodiazepine } from "../../support/builders/drug-builder.ts";
import { takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";

const alprazolam = (supply: Supply | undefined) => takenBenzodiazepine("alprazolam", { supply });
const other = (kind: DrugClass, supply: Supply | undefined) => takenOther(kind, [kind], { supply });
const typedFrom = (value: Supply): Partial<MedicineFacts> => ({ supplyTyped: { value, words: "as typed" } });

describe("what it means where a medicine came from", () => {
  it.each<[Supply | undefined, SupplyTrust]>([
    ["own-prescription", "prescribed"],
    ["this-clinic", "prescribed"],
    ["over-the-counter", "someone-else"],
    ["someone-else", "someone-else"],
    ["street", "unknown-content"],
    ["not-sure", "unknown-content"],
    [undefined, "prescribed"],
  ])("a benzodiazepine, %s: %s", (supply, trust) => {
    expect(supplyTrust(alprazolam(supply))).toBe(trust);
  });

  it.each<[DrugClass, Supply, SupplyTrust]>([
    ["opioid", "not-sure", "unknown-content"],
    ["z-drug", "not-sure", "unknown-content"],
    ["barbiturate", "not-sure", "unknown-content"],
    ["oxybate", "not-sure", "unknown-content"],
    ["zuranolone", "not-sure", "unknown-content"],
    ["phenibut", "not-sure", "unknown-content"],
    ["gabapentinoid", "not-sure", "prescribed"],
    ["gabapentinoid", "someone-else", "someone-else"],
    ["gabapentinoid", "street", "unknown-content"],
    ["sedating-antihistamine", "over-the-counter", "prescribed"],
    ["opioid", "over-the-counter", "prescribed"],
    ["ketamine", "street", "unknown-content"],
    ["ketamine", "someone-else", "someone-else"],
    ["antihypertensive", "someone-else", "prescribed"],
    ["none", "street", "prescribed"],
  ])("%s, %s: %s", (kind, supply, trust) => {
    expect(supplyTrust(other(kind, supply))).toBe(trust);
  });

  it.each(["this-clinic", "own-prescription"] as const)("ketamine, %s: prescribed", (supply) => {
    expect(supplyTrust(other("ketamine", supply))).toBe("prescribed");
  });

  it("a name that nobody knows, from the street, may be anything", () => {
    const unknown = { ...takenOther("restful blend", [], { supply: "street" }), drugs: [] };

    expect(supplyTrust({ ...unknown, recognition: "unrecognised" })).toBe("unknown-content");
    expect(supplyTrust({ ...unknown, recognition: "recognised" })).toBe("prescribed");
  });

  it("words as typed count until somebody answers", () => {
    expect(supplyTrust({ ...alprazolam(undefined), ...typedFrom("street") })).toBe("unknown-content");
    expect(supplyTrust({ ...alprazolam(undefined), ...typedFrom("someone-else") })).toBe("someone-else");
    expect(supplyTrust({ ...alprazolam("own-prescription"), ...typedFrom("street") })).toBe("prescribed");
  });

  it.each(["street-benzodiazepine", "flualprazolam"])(
    "%s is prescribed by nobody, whatever is said",
    (id) => {
      expect(supplyTrust(takenBenzodiazepine(id, { supply: "own-prescription" }))).toBe("unknown-content");
    },
  );

  it("an entry that may be a street benzodiazepine is prescribed by nobody", () => {
    const entry = takenBenzodiazepine("diazepam", { supply: "own-prescription" });
    const drugs = [benzodiazepine("diazepam"), benzodiazepine("street-benzodiazepine")];

    expect(supplyTrust({ ...entry, drugs })).toBe("unknown-content");
    expect(supplyTrust({ ...entry, drugs: drugs.slice(0, 1) })).toBe("prescribed");
  });

  it("one that no country licenses and that does not act as the class does is told as what it is", () => {
    expect(supplyTrust(takenBenzodiazepine("4-chlorodiazepam", { supply: "own-prescription" }))).toBe(
      "prescribed",
    );
  });

  it("a premedication of unsure origin is the clinic's", () => {
    const premedication = { pattern: "premedication", supply: "not-sure" } as const;

    expect(supplyTrust(takenBenzodiazepine("midazolam", premedication))).toBe("prescribed");
  });
});
