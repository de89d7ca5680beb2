import { describe, expect, it } from "vitest";
import {
  exactly,
  medicine,
  planOnRecord,
  withHistory,
  withVisit,
} from "../../support/builders/intake-builder.ts";
import {
  beforeStart,
  blocksOf,
  everyWordOf,
  foundBy,
  levelOf,
  occasional,
  screen,
  screenTaking,
  taking,
  wordsOf,
} from "../../support/screening.ts";

const dose = "benzodiazepine-dose-reduction";
const response = "benzodiazepine-response";
const planned = medicine("diazepam", { prescribersPlan: planOnRecord });
const premedication = medicine("lorazepam", {
  pattern: "premedication",
  supply: "this-clinic",
  premedication: { status: "given", byWhom: "nurse" },
  lastDose: exactly("2026-11-21T08:00"),
});

describe("the ketamine dose", () => {
  it.each([
    ["occasional, recent", occasional("alprazolam", beforeStart(11)), "prescriber-review"],
    ["regular, no plan", medicine("diazepam"), "prescriber-review"],
    ["regular with a plan on record, the only factor", planned, "inform"],
    ["premedication", premedication, "prescriber-review"],
    ["an opioid within 24 h", medicine("oxycodone"), "prescriber-review"],
    ["zuranolone within 72 h", medicine("zuranolone", { takenFor: ["other"] }), "prescriber-review"],
  ] as const)("%s", (_when, taken, level) => {
    expect(foundBy(screenTaking(taken), dose)).toEqual([`dose: ${level}`]);
  });

  it("a plan on record beside another strong depressant is for review", () => {
    expect(foundBy(screenTaking(planned, medicine("zolpidem", { lastDose: beforeStart(3) })), dose)).toEqual([
      "dose: prescriber-review",
    ]);
  });

  it("two benzodiazepines, one without a plan: for review", () => {
    expect(foundBy(screenTaking(planned, medicine("clonazepam")), dose)).toEqual(["dose: prescriber-review"]);
  });

  it("a plan on record beside treated apnoea: dose and monitoring are for review", () => {
    const assessment = screen(withHistory(taking(planned), { sleepApnoea: "treated-every-night" }));

    expect(assessment.monitoring.tier).toBe("enhanced");
    expect(foundBy(assessment, "enhanced-monitoring")).toEqual(["monitoring: prescriber-review"]);
  });

  it("C08 a single recent dose is told in the protocol's words", () => {
    expect(wordsOf(screenTaking(occasional("alprazolam", beforeStart(11))), "dose")).toContain(
      "A lower ketamine dose may be needed; no published figure exists. Clinic range: none set. Prescriber decides.",
    );
  });

  it("C08 regular use is told in the protocol's words", () => {
    expect(wordsOf(screenTaking(medicine("diazepam")), "dose")).toContain(
      "Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed. Clinic range: none set. Prescriber decides.",
    );
  });

  it("nothing on board, nothing about the dose", () => {
    expect(levelOf(screenTaking(occasional("alprazolam", beforeStart(24, 1))), "dose")).toBeUndefined();
  });
});

describe("the antidepressant response", () => {
  const words =
    "In some studies higher benzodiazepine doses went with a weaker antidepressant response; a pooled analysis of 451 patients found no difference. Not a reason to change the medicine today.";

  it("is told for mood, in the protocol's words", () => {
    const assessment = screenTaking(medicine("diazepam"));

    expect(foundBy(assessment, response)).toEqual(["dose: inform"]);
    expect(wordsOf(assessment, "dose")).toContain(words);
  });

  it("is not told for pain", () => {
    const assessment = screen(withVisit(taking(medicine("diazepam")), { purpose: "pain" }));

    expect(foundBy(assessment, response)).toEqual([]);
    expect(everyWordOf(assessment)).not.toContain("antidepressant response");
  });

  it.each([
    ["premedication alone", [premedication]],
    ["a benzodiazepine no longer on board", [occasional("alprazolam", beforeStart(25))]],
    ["a Z-drug", [medicine("zolpidem", { lastDose: beforeStart(2) })]],
  ])("is not told for %s", (_when, taken) => {
    expect(foundBy(screenTaking(...taken), response)).toEqual([]);
  });

  it.each([
    ["above in every table", 3, 2, "told: above 8 mg/day"],
    ["at or below in every table", 0.25, 1, "at or below 8 mg/day diazepam-equivalent"],
    ["tables disagree", 0.6, 1, "tables disagree"],
  ])("alprazolam: %s", (_band, amount, dosesPerDay, told) => {
    const taken = medicine("alprazolam", { dose: { amount, unit: "mg" }, dosesPerDay });
    const text = wordsOf(screenTaking(taken), "dose").toLowerCase();

    expect(text).toContain(told);
  });

  it("dose not known says so", () => {
    expect(wordsOf(screenTaking(medicine("alprazolam")), "dose").toLowerCase()).toMatch(/not known|unknown/u);
  });
});

describe("premedication", () => {
  it.each(["given", "planned"] as const)("%s by the clinic: review, records, no gap", (status) => {
    const lastDose = exactly(status === "given" ? "2026-11-21T08:00" : "2026-11-21T08:50");
    const assessment = screenTaking({ ...premedication, lastDose, premedication: { status } });

    expect(foundBy(assessment, "benzodiazepine-premedication")).toEqual(["timing: prescriber-review"]);
    expect(foundBy(assessment, "benzodiazepine-timing")).toEqual([]);
    expect(wordsOf(assessment, "timing")).not.toContain("asks for");
    expect(blocksOf(assessment)).not.toContain("combination: stop-and-call");
  });

  it("planned for a time after the planned start is not refused", () => {
    const during = screenTaking({
      ...premedication,
      lastDose: exactly("2026-11-21T09:10"),
      premedication: { status: "planned" },
    });

    expect(foundBy(during, "benzodiazepine-premedication")).toEqual(["timing: prescriber-review"]);
    expect(wordsOf(during, "timing")).toContain("09:10");
  });
});
