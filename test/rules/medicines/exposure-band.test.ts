import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { MedicineFacts } from "../../../rules/facts.ts";
import { bandExposure, type ExposureBand } from "../../../rules/medicines/exposure-band.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const daily = (id: string, amount: number, dosesPerDay: Taken["dosesPerDay"], rest: Taken = {}) =>
  takenBenzodiazepine(id, { dose: { amount, unit: "mg" }, dosesPerDay, lastHours: 2, ...rest });
const bandOf = (...medicines: readonly MedicineFacts[]) =>
  bandExposure(weigh(factsWith({ medicines }), defaultProtocol).exposures, 8);
const inUnit = (amount: number, unit: "mg" | "mcg" | "g" | "mL") =>
  daily("diazepam", 1, 2, { dose: { amount, unit } });

describe("the band of the daily amount, against 8 mg of diazepam", () => {
  it.each<[string, readonly MedicineFacts[], ExposureBand]>([
    ["4 mg twice a day, exactly the cut-off", [daily("diazepam", 4, 2)], "below-in-every-table"],
    ["4.1 mg twice a day", [daily("diazepam", 4.1, 2)], "above-in-every-table"],
    ["8 mg once", [daily("diazepam", 8, 1)], "below-in-every-table"],
    ["2 mg five times a day", [daily("diazepam", 2, 5)], "above-in-every-table"],
    ["4 mg every other day", [daily("diazepam", 10, 0.5)], "below-in-every-table"],
    ["in micrograms, below", [inUnit(4000, "mcg")], "below-in-every-table"],
    ["in micrograms, above", [inUnit(4100, "mcg")], "above-in-every-table"],
    ["in grams", [inUnit(0.0041, "g")], "above-in-every-table"],
    ["in millilitres", [inUnit(5, "mL")], "not-known"],
    ["tables that disagree", [daily("alprazolam", 0.5, 1)], "tables-disagree"],
    ["no benzodiazepine", [], "not-known"],
    ["no dose", [takenBenzodiazepine("diazepam", { dosesPerDay: 2 })], "not-known"],
    ["doses a day not sure", [daily("diazepam", 4, "not-sure")], "not-known"],
    ["from the street", [daily("diazepam", 20, 1, { supply: "street" })], "not-known"],
    [
      "a name nobody confirmed",
      [{ ...daily("diazepam", 20, 1), recognition: "needs-confirmation" }],
      "not-known",
    ],
    [
      "two that reach it only together",
      [daily("diazepam", 5, 1), daily("diazepam", 4, 1)],
      "above-in-every-table",
    ],
    [
      "one above, one not known",
      [daily("diazepam", 9, 1), daily("diazepam", 1, "not-sure")],
      "above-in-every-table",
    ],
    ["one below, one not known", [daily("diazepam", 2, 1), daily("diazepam", 1, "not-sure")], "not-known"],
  ])("%s: %s", (_when, medicines, band) => {
    expect(bandOf(...medicines)).toBe(band);
  });

  it("one that no table compares is not known", () => {
    const { benzodiazepine: _row, ...unnamed } = daily("diazepam", 2, 1);

    expect(bandOf(unnamed)).toBe("not-known");
  });
});
