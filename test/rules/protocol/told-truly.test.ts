import { describe, expect, it } from "vitest";
import {
  asNeeded,
  exactly,
  medicine,
  quietIntake,
  withHistory,
  withMedications,
} from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  everyWordOf,
  occasional,
  screen,
  screenTaking,
  taking,
  wordsOf,
} from "../../support/screening.ts";

const usualTime = "at the usual time";

describe("what is told is true and orders nothing", () => {
  it.each([
    ["daily from the street", medicine("alprazolam", { supply: "street" })],
    [
      "a friend's, not sure what for",
      occasional("alprazolam", beforeStart(30), { supply: "someone-else", takenFor: ["not-sure"] }),
    ],
    [
      "now and then, not sure what for",
      occasional("alprazolam", beforeStart(11), { takenFor: ["not-sure"] }),
    ],
  ])("C07 %s: nobody is told to take the next one at a usual time", (_when, taken) => {
    const words = wordsOf(screenTaking(taken), "timing");

    expect(words).not.toContain(usualTime);
    expect(words).toContain("a prescriber is asked before the patient leaves");
  });

  it.each([
    ["regular", medicine("clonazepam")],
    ["now and then for seizures", occasional("midazolam", beforeStart(11), { takenFor: ["seizures"] })],
  ])("C07 prescribed, %s: at the usual time", (_when, taken) => {
    expect(wordsOf(screenTaking(taken), "timing")).toContain(usualTime);
  });

  it.each([
    ["a friend's", occasional("alprazolam", beforeStart(30), { supply: "someone-else" })],
    ["street", occasional("alprazolam", beforeStart(30), { supply: "street" })],
    ["for seizures", occasional("midazolam", beforeStart(11), { takenFor: ["seizures"] })],
    ["not sure what for", occasional("alprazolam", beforeStart(11), { takenFor: ["not-sure"] })],
  ])("C07 %s: the timeline draws no gap where no interval applies", (_when, taken) => {
    const [dose] = screenTaking(taken).timeline?.doses ?? [];

    expect(dose).toBeDefined();
    expect(dose?.gapReachedAtMs).toBeUndefined();
  });

  it("the timeline draws the gap asked of prescribed use now and then", () => {
    const [dose] = screenTaking(occasional("alprazolam", beforeStart(11))).timeline?.doses ?? [];

    expect(dose?.gapReachedAtMs).toBe(Date.parse("2026-11-21T15:00:00Z"));
  });

  it("C15 every medicine that makes the combination is named, with its last dose", () => {
    const oxycodone = medicine("oxycodone");
    const gabapentin = medicine("gabapentin", { lastDose: exactly("2026-11-21T06:00") });
    const apnoea = withHistory(taking(oxycodone, gabapentin), { sleepApnoea: "treated-every-night" });
    const zolpidem = medicine("zolpidem", { ...asNeeded, lastDose: beforeStart(10) });

    expect(wordsOf(screen(apnoea), "combination")).toContain(
      "oxyCODONE (opioid) and gabapentin (gabapentinoid)",
    );
    expect(JSON.stringify(screen(apnoea).advisories[0])).toContain("gabapentin: last dose");
    expect(wordsOf(screenTaking(oxycodone, zolpidem), "combination")).toContain("zolpidem (Z-drug)");
  });

  it("C05 a planned premedication is not told as a last dose", () => {
    const planned = medicine("midazolam", {
      pattern: "premedication",
      supply: "this-clinic",
      form: "iv",
      lastDose: exactly("2026-11-21T08:55"),
      premedication: { status: "planned" },
    });
    const words = everyWordOf(screenTaking(planned));

    expect(words).toContain("planned for Sat 21 Nov 08:55");
    expect(words).not.toContain("last dose Sat");
  });

  it("C04 questions nobody asked are not told as a medicine spoken of", () => {
    const { onlyNowAndThen: _, ...medications } = quietIntake().medications;
    const words = everyWordOf(screen({ ...quietIntake(), medications }));

    expect(words).not.toContain("spoken of");
    expect(words).toContain("anything taken only now and then: not asked");
  });

  it("C18 no quiet line stands beside a block for review or above", () => {
    const opioid = screenTaking(medicine("oxycodone"));
    const declined = screen(withMedications(quietIntake(), { list: "declined" }));

    expect(opioid.disposition).toBe("prescriber-review");
    expect(opioid.quietLine).toBeUndefined();
    expect(declined.quietLine).toBeUndefined();
    expect(screenTaking(medicine("lamotrigine")).quietLine).toBeDefined();
  });
});
