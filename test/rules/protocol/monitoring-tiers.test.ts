import { describe, expect, it } from "vitest";
import type { MonitoringPlan, MonitoringTier } from "../../../rules/assessment.ts";
import type { Intake, Medicine } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  planOnRecord,
  quietIntake,
  withHistory,
  withLifestyle,
  withMedications,
  withToday,
  withVisit,
} from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  foundBy,
  levelOf,
  occasional,
  screen,
  screenTaking,
  taking,
} from "../../support/screening.ts";

const given = (form: NonNullable<Medicine["form"]>) =>
  medicine("midazolam", {
    pattern: "premedication",
    supply: "this-clinic",
    premedication: { status: "given" },
    form,
    lastDose: exactly("2026-11-21T08:00"),
  });
const zolpidem = (hours: number, minutes = 0) =>
  medicine("zolpidem", { lastDose: beforeStart(hours, minutes) });

describe("the monitoring tier", () => {
  it.each<[string, Intake, MonitoringTier]>([
    ["no factor", quietIntake(), "baseline"],
    ["a benzodiazepine on board", taking(occasional("alprazolam", beforeStart(24))), "enhanced"],
    [
      "a benzodiazepine with a plan on record",
      taking(medicine("diazepam", { prescribersPlan: planOnRecord })),
      "enhanced",
    ],
    ["an opioid", taking(medicine("oxycodone")), "enhanced"],
    ["a barbiturate", taking(medicine("phenobarbital")), "enhanced"],
    ["zolpidem just under 8 h before", taking(zolpidem(7, 59)), "enhanced"],
    ["zolpidem 8 h before", taking(zolpidem(8)), "baseline"],
    [
      "gabapentin with treated apnoea",
      withHistory(taking(medicine("gabapentin")), { sleepApnoea: "treated-every-night" }),
      "enhanced",
    ],
    ["gabapentin alone", taking(medicine("gabapentin")), "baseline"],
    ["treated apnoea", withHistory(quietIntake(), { sleepApnoea: "treated-every-night" }), "enhanced"],
    ["lung disease", withHistory(quietIntake(), { lungDisease: "other" }), "enhanced"],
    ["lung disease not sure", withHistory(quietIntake(), { lungDisease: "not-sure" }), "enhanced"],
    ["controlled asthma", withHistory(quietIntake(), { lungDisease: "controlled-asthma" }), "baseline"],
    ["oral premedication", taking(given("oral")), "enhanced"],
    [
      "baclofen just under 8 h before",
      taking(medicine("baclofen", { lastDose: beforeStart(7, 59) })),
      "enhanced",
    ],
    [
      "alcohol just under 24 h before",
      withLifestyle(quietIntake(), { lastAlcohol: beforeStart(23, 59) }),
      "enhanced",
    ],
    ["alcohol 24 h before", withLifestyle(quietIntake(), { lastAlcohol: beforeStart(24) }), "baseline"],
    ["medication list not asked", withMedications(quietIntake(), { list: "not-asked" }), "enhanced"],
    ["medication list declined", withMedications(quietIntake(), { list: "declined" }), "enhanced"],
    ["a medicine nobody knows", taking(medicine("restful blend")), "enhanced"],
    ["a combination a prescriber lets go on", taking(medicine("oxycodone"), medicine("diazepam")), "high"],
    ["IV premedication", taking(given("iv")), "high"],
    ["IM premedication", taking(given("im")), "high"],
    ["premedication, route not sure", taking(given("not-sure")), "high"],
    ["untreated apnoea", withHistory(quietIntake(), { sleepApnoea: "untreated" }), "high"],
    ["apnoea not sure", withHistory(quietIntake(), { sleepApnoea: "not-sure" }), "high"],
    ["home oxygen", withHistory(quietIntake(), { homeOxygen: "yes" }), "high"],
    ["drowsy", withToday(quietIntake(), { drowsyOrHardToRouse: "yes" }), "high"],
    ["drowsy not sure", withToday(quietIntake(), { drowsyOrHardToRouse: "not-sure" }), "high"],
  ])("C15 %s", (_when, intake, tier) => {
    const assessment = screen(intake);
    const finds = foundBy(assessment, "enhanced-monitoring");

    expect(assessment.monitoring.tier).toBe(tier);
    expect(finds.length).toBe(tier === "baseline" ? 0 : 1);
  });

  it("inform when regular use with a plan on record is the only factor", () => {
    const assessment = screenTaking(medicine("diazepam", { prescribersPlan: planOnRecord }));

    expect(levelOf(assessment, "monitoring")).toBe("inform");
  });
});

const enhanced = taking(medicine("diazepam"));
const high = taking(medicine("oxycodone"), medicine("diazepam"));
const minutesOf = ({ checks }: MonitoringPlan, measure: "bp-hr" | "rr-sedation") =>
  checks.filter(({ measures }) => measures.includes(measure)).map(({ atMinute }) => atMinute);
const planFor = (intake: Intake, plannedDurationMinutes = 40) =>
  screen(withVisit(intake, { plannedDurationMinutes })).monitoring;

describe("the monitoring schedule, minutes from the start", () => {
  it("baseline, 40 min", () => {
    const plan = planFor(quietIntake());

    expect(minutesOf(plan, "bp-hr")).toEqual([0, 10, 20, 30, 40, 55, 70, 100]);
    expect(minutesOf(plan, "rr-sedation")).toEqual(expect.arrayContaining([0, 20, 40]));
    expect(minutesOf(plan, "rr-sedation")).not.toContain(10);
    expect(plan.thenEveryMinutes).toBeUndefined();
    expect(plan.stayUntilMinute).toBe(120);
  });

  it("enhanced, 40 min", () => {
    const plan = planFor(enhanced);

    expect(minutesOf(plan, "bp-hr")).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 100]);
    expect(minutesOf(plan, "rr-sedation")).toEqual(expect.arrayContaining([0, 10, 20, 30, 40]));
    expect(plan.thenEveryMinutes).toBe(30);
    expect(plan.stayUntilMinute).toBe(120);
  });

  it("high, 40 min", () => {
    const plan = planFor(high);

    expect(minutesOf(plan, "bp-hr")).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 85, 100]);
    expect(minutesOf(plan, "rr-sedation")).toEqual(
      expect.arrayContaining([0, 5, 10, 15, 20, 25, 30, 35, 40]),
    );
    expect(plan.thenEveryMinutes).toBe(30);
    expect(plan.stayUntilMinute).toBe(160);
    expect(plan.staff.toLowerCase()).toContain("observer");
  });

  it.each([
    [60, [0, 10, 20, 30, 40, 50, 60, 75, 90, 120], 120, 120],
    [45, [0, 10, 20, 30, 40, 45, 60, 75, 105], 120, 120],
    [100, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 115, 130, 160], 160, 220],
  ])("%i min: the end and minute 40 are always there", (duration, baselineMinutes, enhancedStay, _stay) => {
    expect(minutesOf(planFor(quietIntake(), duration), "bp-hr")).toEqual(baselineMinutes);
    expect(planFor(enhanced, duration).stayUntilMinute).toBe(enhancedStay);
    expect(planFor(high, duration).stayUntilMinute).toBe(duration + 120);
  });

  it("a duration not said is 40 min, and says so", () => {
    const { plannedDurationMinutes: _, ...visit } = quietIntake().visit;
    const plan = screen({ ...quietIntake(), visit }).monitoring;

    expect(plan.durationMinutes).toBe(40);
    expect(plan.isDurationAssumed).toBe(true);
  });

  it.each(["im", "nasal-esketamine", "oral-or-sublingual"] as const)(
    "%s: 40 min is the peak check",
    (route) => {
      expect(minutesOf(screen(withVisit(enhanced, { route })).monitoring, "bp-hr")).toContain(40);
    },
  );
});
