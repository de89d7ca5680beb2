import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import { planMonitoring } from "../../rules/monitoring-plan.ts";
import { drawTimeline } from "../../rules/timeline.ts";
import { MS_PER_HOUR, MS_PER_MINUTE } from "../../rules/units.ts";
import { weigh } from "../../rules/weigh.ts";
import { factsWith, startMs, takenBenzodiazepine, takenOther } from "../support/builders/facts-builder.ts";
import { asNeeded } from "../support/builders/intake-builder.ts";

function draw(facts: Facts) {
  const weighed = weigh(facts, defaultProtocol);
  return drawTimeline(facts, weighed, planMonitoring(weighed, facts.visit, defaultProtocol));
}
const dosesOf = (...medicines: readonly MedicineFacts[]) =>
  draw(factsWith({ medicines })).timeline?.doses ?? [];
const hoursFromStart = (ms: number | undefined) =>
  ms === undefined ? undefined : (ms - startMs) / MS_PER_HOUR;
const alprazolam = (taken: Parameters<typeof takenBenzodiazepine>[1] = {}) =>
  takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 10, ...taken });

describe("the instants of the timeline", () => {
  it("start, end, and how long to stay", () => {
    expect(draw(factsWith()).timeline).toEqual({
      startMs,
      endMs: startMs + 40 * MS_PER_MINUTE,
      stayUntilMs: startMs + 120 * MS_PER_MINUTE,
      doses: [],
    });
  });

  it("nothing is drawn without a planned start, and no dose of what could not be weighed", () => {
    const facts = factsWith({ medicines: [alprazolam()] });
    const plan = planMonitoring({ tier: "baseline", tierBecause: [] }, facts.visit, defaultProtocol);

    expect(draw(factsWith({ visit: { startMs: undefined } }))).toEqual({});
    expect(drawTimeline(facts, undefined, plan).timeline?.doses).toEqual([]);
  });

  it("use now and then: the last dose, how long it is recent, when the gap is reached", () => {
    const [dose] = dosesOf(alprazolam());

    expect(dose).toMatchObject({ medicineId: "alprazolam", name: "alprazolam" });
    expect(hoursFromStart(dose?.latestMs)).toBe(-10);
    expect(hoursFromStart(dose?.earliestMs)).toBe(-10);
    expect(hoursFromStart(dose?.recentUntilMs)).toBe(14);
    expect(hoursFromStart(dose?.gapReachedAtMs)).toBe(2);
  });

  it.each<[string, MedicineFacts]>([
    ["regular", alprazolam({ pattern: "regular" })],
    ["perhaps for seizures", alprazolam({ takenFor: ["seizures"] })],
    ["from someone else", alprazolam({ supply: "someone-else" })],
    ["not a classical one", takenBenzodiazepine("tofisopam", { ...asNeeded, lastHours: 10 })],
    ["another sedative", takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 10 })],
  ])("no gap is drawn: %s", (_when, medicine) => {
    expect(dosesOf(medicine)).toHaveLength(1);
    expect(dosesOf(medicine)[0]).not.toHaveProperty("gapReachedAtMs");
  });

  it.each<[string, MedicineFacts]>([
    ["a patch, as long as it is worn", takenOther("fentanyl", ["opioid"], { form: "patch", lastHours: 10 })],
    ["one that counts at any hour", takenOther("gabapentin", ["gabapentinoid"], { lastHours: 10 })],
  ])("no window is drawn: %s", (_when, medicine) => {
    expect(dosesOf(medicine)).toHaveLength(1);
    expect(dosesOf(medicine)[0]).not.toHaveProperty("recentUntilMs");
  });

  it("no dose is drawn of what does not sedate, or was taken nobody knows when", () => {
    expect(dosesOf(takenOther("sertraline", ["none"], { lastHours: 2 }))).toEqual([]);
    expect(dosesOf(takenBenzodiazepine("alprazolam", asNeeded))).toEqual([]);
  });

  it("the half-life goes from the parent's shortest to the longest of any active species; none is drawn unknown", () => {
    const { parentHalfLifeHours: parent, activeMetaboliteHalfLifeHours: active } =
      takenBenzodiazepine("diazepam", {}).benzodiazepine ?? {};
    const [diazepam] = dosesOf(takenBenzodiazepine("diazepam", { lastHours: 10 }));
    const unknown = { ...alprazolam(), benzodiazepine: undefined };

    expect(diazepam?.halfLifeHours).toEqual({ min: parent?.min, max: active?.max });
    expect(active?.max).toBeGreaterThan(parent?.max ?? Infinity);
    expect(dosesOf(unknown)[0]).not.toHaveProperty("halfLifeHours");
    expect(dosesOf(takenOther("oxycodone", ["opioid"], { lastHours: 3 }))[0]).not.toHaveProperty(
      "halfLifeHours",
    );
  });
});
