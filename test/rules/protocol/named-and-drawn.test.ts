import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../rules/assessment.ts";
import type { Medicine } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  said,
  withHistory,
  withLifestyle,
} from "../../support/builders/intake-builder.ts";
import { beforeStart, screen, screenTaking, taking, wordsOf } from "../../support/screening.ts";

const titleOf = ({ advisories }: Assessment, topic: string): string | undefined =>
  advisories.find((each) => each.topic === topic)?.title;

describe("the title names what the nurse looks for", () => {
  const zolpidem = medicine("zolpidem", { lastDose: beforeStart(3) });

  it("C15 two medicines", () => {
    expect(titleOf(screenTaking(medicine("oxycodone"), medicine("diazepam")), "combination")).toBe(
      "Combination: oxyCODONE with diazePAM",
    );
  });

  it("C15 one medicine and what deepens it", () => {
    const apnoea = withHistory(taking(zolpidem), { sleepApnoea: "untreated" });
    const assessment = screen(withLifestyle(apnoea, { lastAlcohol: beforeStart(10) }));

    expect(titleOf(assessment, "combination")).toBe(
      "Combination: zolpidem with alcohol and untreated sleep apnoea",
    );
  });

  it("C15 no more than three names", () => {
    const many = ["oxycodone", "diazepam", "phenobarbital", "lorazepam"].map((name) => medicine(name));

    expect(titleOf(screenTaking(zolpidem, ...many), "combination")).toBe(
      "Combination: zolpidem with oxyCODONE, diazePAM and 2 more",
    );
  });
});

describe("what a premedication and the other sedatives add", () => {
  it("C05 a premedication that holds ketamine says so", () => {
    const melt = medicine("MKO melt", {
      pattern: "premedication",
      supply: "this-clinic",
      form: "oral",
      lastDose: exactly("2026-11-21T08:10"),
      premedication: { status: "given" },
    });

    expect(wordsOf(screenTaking(melt), "timing")).toContain("also contains ketamine, which adds to today's");
  });

  it("benzodiazepines alone get no line about other medicines", () => {
    expect(wordsOf(screenTaking(medicine("diazepam"), medicine("lorazepam")), "monitoring")).not.toContain(
      "Not a reason to change",
    );
  });

  it("one medicine is told of as one", () => {
    expect(wordsOf(screenTaking(medicine("oxycodone")), "monitoring")).toContain(
      "Not a reason to change it: ending it suddenly can be dangerous.",
    );
  });
});

describe("the timeline", () => {
  const dosesOf = (...medicines: readonly Medicine[]) => screenTaking(...medicines).timeline?.doses ?? [];

  it("draws every sedating medicine with a known last dose, and no other", () => {
    const doses = dosesOf(
      medicine("diazepam"),
      medicine("oxycodone"),
      medicine("gabapentin"),
      medicine("metformin"),
      medicine("zolpidem", { lastDose: said("not-sure") }),
    );

    expect(doses.map(({ name }) => name)).toEqual(["diazePAM", "oxyCODONE", "gabapentin"]);
  });

  it("gives a band to benzodiazepines alone, and a window to what has one", () => {
    const [diazepam, oxycodone, gabapentin] = dosesOf(
      medicine("diazepam"),
      medicine("oxycodone"),
      medicine("gabapentin"),
    );

    expect(diazepam?.halfLifeHours).toBeDefined();
    expect(oxycodone?.halfLifeHours).toBeUndefined();
    expect(oxycodone?.recentUntilMs).toBe(Date.parse("2026-11-22T12:00:00Z"));
    expect(gabapentin?.recentUntilMs).toBeUndefined();
  });

  it("a patch counts while it is worn, so it has no window", () => {
    expect(dosesOf(medicine("fentanyl", { form: "patch" }))[0]?.recentUntilMs).toBeUndefined();
  });
});
