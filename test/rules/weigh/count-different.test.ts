import { describe, expect, it } from "vitest";
import type { MedicineFacts } from "../../../rules/facts.ts";
import { assess, defaultProtocol, type Medicine } from "../../../rules/index.ts";
import { weigh } from "../../../rules/weigh.ts";
import { benzodiazepine, drug } from "../../support/builders/drug-builder.ts";
import { factsWith, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";
import {
  asNeeded,
  assessedAtMs,
  medicine,
  planOnRecord,
  quietIntake,
  withMedicines,
} from "../../support/builders/intake-builder.ts";

const ambien = medicine("Ambien 10 mg qhs", { takenFor: ["sleep"] });
const ativan = medicine("Ativan 1 mg prn", asNeeded);
const lorazepam = medicine("lorazepam 1mg prn", asNeeded);

function screen(...medicines: readonly Medicine[]) {
  return assess(withMedicines(quietIntake(), ...medicines), defaultProtocol, assessedAtMs);
}

const isStopped = (...medicines: readonly Medicine[]): boolean =>
  screen(...medicines).disposition === "stop-and-call";

describe("C15 strong depressants are counted by drug", () => {
  it("a brand and its generic beside another are two", () => {
    const { disposition, advisories } = screen(ativan, lorazepam, ambien);
    expect(disposition).toBe("prescriber-review");
    expect(JSON.stringify(advisories)).not.toContain("three or more strong depressants");
  });

  it("a drug listed three times is one", () => {
    const again = [lorazepam, { ...lorazepam, id: "b" }, { ...lorazepam, id: "c" }];
    const { monitoring, outcomes } = screen(...again);
    expect(isStopped(...again)).toBe(false);
    expect(monitoring.because).not.toContain("more than one strong depressant");
    expect(outcomes.find(({ rule }) => rule === "other-depressant")?.outcome).toBe("not-found");
  });

  it.each<readonly [string, readonly Medicine[]]>([
    ["two benzodiazepines and a Z-drug", [lorazepam, medicine("Klonopin", asNeeded), ambien]],
    ["two benzodiazepines in one entry and a Z-drug", [medicine("Ativan and Klonopin", asNeeded), ambien]],
    ["three benzodiazepines", [lorazepam, medicine("Klonopin"), medicine("Valium")]],
  ])("C15 %s are three", (_when, medicines) => {
    expect(isStopped(...medicines)).toBe(true);
  });

  it.each<readonly [string, Medicine]>([
    ["a name nobody confirmed", medicine("lorazepm", asNeeded)],
    ["a class word", medicine("benzo", asNeeded)],
  ])("C15 %s counts beside a drug that it may be", (_when, unconfirmed) => {
    expect(isStopped(ativan, unconfirmed, ambien)).toBe(true);
  });

  it("C15 one from the street counts beside the same name on a prescription", () => {
    const monitored = screen(ativan, { ...lorazepam, supply: "street" }).monitoring;
    expect(monitored.because).toContain("more than one strong depressant");
  });

  it("a plan on record for each of two entries of one drug quietens nothing", () => {
    const planned = medicine("clonazepam 0.5 mg", { prescribersPlan: planOnRecord });
    const levelsOf = (...medicines: readonly Medicine[]) =>
      screen(...medicines)
        .advisories.filter(({ topic }) => topic === "dose" || topic === "monitoring")
        .map(({ level }) => level);
    expect(levelsOf(planned)).toEqual(["inform", "inform"]);
    expect(levelsOf(planned, { ...planned, id: "again" })).toEqual([
      "prescriber-review",
      "prescriber-review",
    ]);
  });

  it("both entries stay in the exposure, the timing and the list", () => {
    const daily = (typed: string) => medicine(typed, { dose: { amount: 1, unit: "mg" }, dosesPerDay: 1 });
    const told = (...medicines: readonly Medicine[]) => {
      const words = JSON.stringify(screen(...medicines).advisories);
      return words.slice(words.indexOf("Exposure as told"), words.indexOf("Exposure as told") + 25);
    };
    expect(told(daily("Ativan"), daily("lorazepam"))).not.toBe(told(daily("Ativan")));
    const timing = screen(ativan, lorazepam).advisories.find(({ topic }) => topic === "timing");
    expect(timing?.findings).toHaveLength(2);
  });

  it.each<readonly [string, Partial<MedicineFacts>, number]>([
    ["one drug", {}, 1],
    ["two benzodiazepines", { drugs: [benzodiazepine("lorazepam"), benzodiazepine("diazepam")] }, 2],
    [
      "a benzodiazepine and what is no depressant",
      { drugs: [benzodiazepine("lorazepam"), drug("ibuprofen", "none")] },
      1,
    ],
    ["a kind of which no drug is named", { drugs: [] }, 1],
  ])("an entry of %s", (_of, named, count) => {
    const entry = { ...takenBenzodiazepine("lorazepam", { lastHours: 2 }), ...named };

    expect(weigh(factsWith({ medicines: [entry] }), defaultProtocol).strongDepressantCount).toBe(count);
  });

  it("two entries that nobody prescribed are two, whatever their names", () => {
    const bought = takenBenzodiazepine("lorazepam", { supply: "street", lastHours: 2 });

    expect(weigh(factsWith({ medicines: [bought, bought] }), defaultProtocol).strongDepressantCount).toBe(2);
  });

  it("no medicine is none", () => {
    expect(weigh(factsWith(), defaultProtocol).strongDepressantCount).toBe(0);
  });
});
