import { describe, expect, it } from "vitest";
import { baselineVitals } from "../../../rules/advisories/baseline-vitals.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide } from "../../../rules/decide.ts";
import type { VitalsReading } from "../../../rules/intake.ts";
import type { Found } from "../../../rules/rule.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";
import { quietHistory, quietReading } from "../../support/builders/quiet-answers.ts";
import { say } from "../../support/builders/say-builder.ts";

function found(reading: Partial<VitalsReading>, ageYears = 42, usualSpo2Percent?: number): readonly Found[] {
  const facts = factsWith({
    visit: { ageYears },
    vitals: { first: { ...quietReading, ...reading }, firstAgeMinutes: 20 },
    history: { ...quietHistory, ...(usualSpo2Percent !== undefined && { usualSpo2Percent }) },
  });
  const { decision } = decide(facts, defaultProtocol, [baselineVitals]).judged[0] ?? {};
  return decision?.outcome === "advise" ? decision.found : [];
}

describe("what a limit of the vitals rests on", () => {
  it.each<[string, Partial<VitalsReading>, number, string[], Found["strength"]]>([
    ["a pressure to review", { systolicMmHg: 145 }, 42, ["spravato-label"], "moderate"],
    ["the same at the age of 65", { systolicMmHg: 155 }, 65, ["spravato-eu"], "moderate"],
    ["the same a year younger", { systolicMmHg: 155 }, 64, ["spravato-label"], "moderate"],
    ["a pressure not to start at", { systolicMmHg: 190 }, 42, ["ketamine-dach-label"], "moderate"],
    ["a low pressure", { systolicMmHg: 95 }, 42, ["news2-2017"], "moderate"],
    ["a pressure too low to start at", { systolicMmHg: 80 }, 42, ["news2-2017"], "moderate"],
    ["a fast heart", { heartRatePerMinute: 135 }, 42, ["news2-2017"], "moderate"],
    ["a slow heart", { heartRatePerMinute: 39 }, 42, ["news2-2017"], "moderate"],
    ["slow breathing", { respiratoryRatePerMinute: 8 }, 42, ["news2-2017"], "moderate"],
    ["fast breathing", { respiratoryRatePerMinute: 26 }, 42, ["news2-2017"], "moderate"],
    ["a low SpO2", { spo2Percent: 85 }, 42, [], "clinic-default"],
    ["oxygen", { isOnOxygen: "yes" }, 42, [], "clinic-default"],
    ["drowsiness", { moaas: 2 }, 42, [], "clinic-default"],
  ])("%s", (_what, reading, ageYears, sources, strength) => {
    const [first] = found(reading, ageYears);
    expect({ sources: first?.sources, strength: first?.strength }).toEqual({ sources, strength });
  });

  it("a value to ask again is the clinic's own care", () => {
    const [again] = found({ heartRatePerMinute: 300 });
    expect({ sources: again?.sources, strength: again?.strength }).toEqual({
      sources: [],
      strength: "clinic-default",
    });
  });
});

describe("C21 values to ask again", () => {
  it("one is told as one, two as more, each with its reason", () => {
    const [one] = found({ heartRatePerMinute: 300 });
    expect(one?.message(say)).toMatchObject({ title: "a value to ask again" });
    const [two] = found({ heartRatePerMinute: 300, respiratoryRatePerMinute: 90 });
    expect(two?.message(say)).toMatchObject({ title: "values to ask again" });
    expect(two?.message(say).text.at(-1)).toBe("What is named here was not used.");
    expect(two?.message(say).reasons).toHaveLength(2);
  });

  it("a usual SpO2 that is no whole percentage is one of them", () => {
    const [again] = found({}, 42, 0.93);
    expect(again?.message(say).reasons).toEqual([
      {
        path: "history.usualSpo2Percent",
        says: "The recorded usual SpO2 is not a whole percentage. Write it again.",
      },
    ]);
    expect(found({}, 42, 93)).toEqual([]);
  });
});
