import { describe, expect, it } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Exposure } from "../../../rules/facts.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { assess } from "../../../rules/assess.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import {
  assessedAtMs,
  medicine,
  planOnRecord,
  quietIntake,
  withMedicines,
} from "../../support/builders/intake-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

function weighed(taken: Taken): Exposure {
  const { exposures } = weigh(
    factsWith({ medicines: [takenBenzodiazepine("alprazolam", taken)] }),
    defaultProtocol,
  );
  const [exposure] = exposures;
  if (exposure === undefined) throw new Error("no medicine");
  return exposure;
}

const lastNight = { lastHours: 11.5 };
const hours28Days = 28 * 24;

describe("the pattern that counts", () => {
  it.each<[string, Taken, Exposure["pattern"]]>([
    ["as needed, 7 of 14 days", { ...lastNight, pattern: "as-needed", daysUsedInLast14: 7 }, "occasional"],
    ["as needed, 8 of 14 days", { ...lastNight, pattern: "as-needed", daysUsedInLast14: 8 }, "regular"],
    [
      "as needed, days not sure",
      { ...lastNight, pattern: "as-needed", daysUsedInLast14: "not-sure" },
      "regular",
    ],
    ["one-off, 1 of 14 days", { ...lastNight, pattern: "one-off", daysUsedInLast14: 1 }, "occasional"],
    ["regular, 2 of 14 days", { ...lastNight, pattern: "regular", daysUsedInLast14: 2 }, "regular"],
    ["not sure how often", { ...lastNight, pattern: "not-sure", daysUsedInLast14: 2 }, "regular"],
    [
      "regular, a dose missed",
      { ...lastNight, pattern: "regular", missedOrCutInLast28Days: "yes" },
      "stopped-lately",
    ],
    [
      "stopped 28 days ago",
      { pattern: "stopped", daysUsedInLast14: 0, lastHours: hours28Days },
      "stopped-lately",
    ],
    [
      "stopped on day 28, early",
      { pattern: "stopped", daysUsedInLast14: 0, lastHours: hours28Days + 23 },
      "stopped-lately",
    ],
    [
      "stopped 29 days ago",
      { pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 },
      "stopped-earlier",
    ],
    [
      "stopped 29 days ago, not sure whether a dose was missed since",
      {
        pattern: "stopped",
        daysUsedInLast14: 0,
        lastHours: 29 * 24,
        missedOrCutInLast28Days: "not-sure",
      },
      "stopped-lately",
    ],
    ["stopped, time unknown", { pattern: "stopped", daysUsedInLast14: 0 }, "stopped-lately"],
    [
      "stopped, was not regular",
      { ...lastNight, pattern: "stopped", daysUsedInLast14: 1, wasRegularBeforeStopping: "no" },
      "occasional",
    ],
    [
      "stopped, was not regular by word but by days",
      { ...lastNight, pattern: "stopped", daysUsedInLast14: 9, wasRegularBeforeStopping: "no" },
      "stopped-lately",
    ],
    ["premedication", { ...lastNight, pattern: "premedication", supply: "this-clinic" }, "premedication"],
    [
      "premedication from the street",
      { ...lastNight, pattern: "premedication", supply: "street" },
      "regular",
    ],
  ])("C04 %s", (_when, taken, pattern) => {
    expect(weighed(taken).pattern).toBe(pattern);
  });

  it("regular use is on board at any hour", () => {
    expect(weighed({ lastHours: 200 })).toMatchObject({ isRecent: false, isOnBoard: true });
  });

  it("stopped longer ago is judged by its window alone", () => {
    expect(weighed({ pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 })).toMatchObject({
      isOnBoard: false,
    });
  });
});

describe("C04 use now and then, borrowed or stopped is never missed", () => {
  const uses: readonly (readonly [string, Partial<Medicine>])[] = [
    ["regular", {}],
    ["as needed", { pattern: "as-needed", daysUsedInLast14: 1 }],
    ["one-off", { pattern: "one-off", daysUsedInLast14: 1 }],
    ["borrowed", { pattern: "one-off", daysUsedInLast14: 1, supply: "someone-else" }],
    ["stopped", { pattern: "stopped", daysUsedInLast14: 0 }],
  ];

  it.each(uses)("C04 %s: every benzodiazepine of the table has its timing finding", (_use, answers) => {
    const silent = benzodiazepines.filter(({ id, name }) => {
      const taken = medicine(name, { ...answers, confirmedDrugIds: [id] });
      const { advisories } = assess(withMedicines(quietIntake(), taken), defaultProtocol, assessedAtMs);
      return !advisories.some(({ topic }) => topic === "timing");
    });

    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("the prescriber's plan on record", () => {
  const plan = { lastHours: 2, prescribersPlan: planOnRecord };

  it.each<[string, Taken, boolean]>([
    ["said 180 days ago", { ...plan, planAgeDays: 180 }, true],
    ["said 181 days ago", { ...plan, planAgeDays: 181 }, false],
    ["dated tomorrow", { ...plan, planAgeDays: -1 }, false],
    ["without a date", plan, false],
    [
      "another plan",
      { ...plan, planAgeDays: 9, prescribersPlan: { plan: "other", inWords: "half a tablet" } },
      false,
    ],
    ["a dose missed since", { ...plan, planAgeDays: 9, missedOrCutInLast28Days: "yes" }, false],
    [
      "not sure whether a dose was missed",
      { ...plan, planAgeDays: 9, missedOrCutInLast28Days: "not-sure" },
      false,
    ],
    ["not prescribed to this patient", { ...plan, planAgeDays: 9, supply: "someone-else" }, false],
  ])("%s", (_when, taken, hasPlanOnRecord) => {
    expect(weighed(taken).hasPlanOnRecord).toBe(hasPlanOnRecord);
  });
});

describe("what is not a classical benzodiazepine", () => {
  it.each(["tofisopam", "4-chlorodiazepam"])("%s is reported and not on board", (id) => {
    const row = benzodiazepines.find((drug) => drug.id === id || drug.name === "4'-chlorodiazepam");
    if (row === undefined) throw new Error(id);
    const facts = factsWith({ medicines: [takenBenzodiazepine(row.id, { lastHours: 2 })] });

    expect(weigh(facts, defaultProtocol)).toMatchObject({
      onBoard: [],
      strongDepressants: [],
      tier: "baseline",
    });
  });

  it("an antagonist never counts", () => {
    const facts = factsWith({ medicines: [takenOther("flumazenil", ["flumazenil"], { lastHours: 1 })] });

    expect(weigh(facts, defaultProtocol).strongDepressants).toEqual([]);
  });

  it("a combination with ketamine counts as a benzodiazepine and stays ketamine", () => {
    const row = benzodiazepines.find(({ name }) => name.includes("ketamine"));
    expect(row?.classes).toEqual(expect.arrayContaining(["benzodiazepine", "ketamine"]));
    const facts = factsWith({ medicines: [takenBenzodiazepine(row?.id ?? "", { lastHours: 2 })] });

    expect(weigh(facts, defaultProtocol).onBoard).toHaveLength(1);
  });
});
