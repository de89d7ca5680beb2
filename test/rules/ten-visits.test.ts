import { describe, expect, it } from "vitest";
import { assess } from "../../rules/assess.ts";
import type { Assessment, Topic } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake, Medicine } from "../../rules/intake.ts";
import {
  asNeeded,
  assessedAtMs,
  exactly,
  medicine,
  planOnRecord,
  quietIntake,
  withHistory,
  withMedications,
  withMedicines,
  withToday,
} from "../support/builders/intake-builder.ts";

const assessAtNine = (intake: Intake): Assessment => assess(intake, defaultProtocol, assessedAtMs);
const taking = (...medicines: readonly Medicine[]): Assessment =>
  assessAtNine(withMedicines(quietIntake(), ...medicines));
const blocks = ({ advisories }: Assessment) => advisories.map(({ topic, level }) => [topic, level]);
const block = ({ advisories }: Assessment, topic: Topic) => advisories.find((each) => each.topic === topic);
const words = (assessment: Assessment, topic: Topic) =>
  (block(assessment, topic)?.findings ?? []).flatMap(({ title, text }) => [title, ...text]).join("\n");

const clonazepam = medicine("clonazepam 0.5 mg", {
  dose: { amount: 0.5, unit: "mg" },
  dosesPerDay: 2,
  usedSince: "years",
});

describe("ten visits that must come out right", () => {
  it("1 clonazepam 0.5 mg twice daily for years, no plan on record: review, three blocks", () => {
    const assessment = taking(clonazepam);

    expect(assessment.disposition).toBe("prescriber-review");
    expect(blocks(assessment)).toEqual([
      ["timing", "prescriber-review"],
      ["dose", "prescriber-review"],
      ["monitoring", "prescriber-review"],
    ]);
    expect(words(assessment, "timing")).toContain("Taken regularly: no interval applies.");
  });

  it("1 the same with a plan on record and unchanged: inform, one line each", () => {
    const assessment = taking({ ...clonazepam, prescribersPlan: planOnRecord });

    expect(blocks(assessment)).toEqual([
      ["timing", "inform"],
      ["dose", "inform"],
      ["monitoring", "inform"],
    ]);
    const findings = assessment.advisories.flatMap((each) => each.findings);
    expect(findings.map(({ rule, text }) => [rule, text.length])).toEqual([
      ["benzodiazepine-timing", 1],
      ["benzodiazepine-dose-reduction", 1],
      ["benzodiazepine-response", 1],
      ["enhanced-monitoring", 1],
    ]);
    expect(words(assessment, "timing")).toContain(
      "Taken regularly: no interval applies. Prescriber's plan: continue as usual (12 Nov 2026), on record. Last dose",
    );
  });

  it("2 alprazolam as needed last night 21:30, start 09:00: review, the gap of 12 h reached 09:30", () => {
    const assessment = taking(medicine("alprazolam", { ...asNeeded, lastDose: exactly("2026-11-20T21:30") }));

    expect(assessment.disposition).toBe("prescriber-review");
    expect(block(assessment, "timing")?.level).toBe("prescriber-review");
    const timing = words(assessment, "timing").replaceAll("\u00A0", " ");
    expect(timing).toContain("Last dose Fri 20 Nov 21:30, 11 h 30 min before the planned start.");
    expect(timing).toContain("This clinic's protocol asks for 12 h, reached Sat 21 Nov 09:30.");
    expect(timing).toContain("Reaching it does not mean the drug has gone.");
  });

  it.each([
    ["iv", "high"],
    ["im", "high"],
    ["oral", "enhanced"],
  ] as const)("3 lorazepam given %s by the clinic: review, no gap, %s tier", (form, tier) => {
    const assessment = taking(
      medicine("lorazepam", {
        pattern: "premedication",
        supply: "this-clinic",
        form,
        lastDose: exactly("2026-11-21T08:10"),
        premedication: { status: "given", byWhom: "nurse A. Lindqvist" },
      }),
    );

    expect(assessment.disposition).toBe("prescriber-review");
    expect(assessment.monitoring.tier).toBe(tier);
    expect(words(assessment, "timing")).not.toContain("asks for");
  });

  it("4 zolpidem 11 h ago only: inform", () => {
    const assessment = taking(
      medicine("zolpidem", { lastDose: exactly("2026-11-20T22:00"), takenFor: ["sleep"] }),
    );

    expect(blocks(assessment)).toEqual([["also-noted", "inform"]]);
  });

  it("5 oxycodone and diazepam for back pain: stop-and-call", () => {
    const forBackPain = { takenFor: ["pain"] } as const;
    const assessment = taking(medicine("oxycodone", forBackPain), medicine("diazepam", forBackPain));

    expect(assessment.disposition).toBe("stop-and-call");
    expect(block(assessment, "combination")?.level).toBe("stop-and-call");
  });

  it("6 nothing at all, healthy, confirmed none: no block", () => {
    const assessment = assessAtNine(quietIntake());

    expect(assessment.advisories).toEqual([]);
    expect(assessment.disposition).toBeUndefined();
    expect(assessment.quietLine).toBe(
      "No benzodiazepine reported by the patient to the nurse (A. Lindqvist) at Sat 21 Nov 2026 08:20 UTC-5",
    );
  });

  const gabapentin = medicine("gabapentin 900 mg", {
    dose: { amount: 900, unit: "mg" },
    dosesPerDay: 3,
    takenFor: ["pain"],
  });
  const withGabapentin = withMedicines(quietIntake(), gabapentin);

  it("7 gabapentin 900 mg three times daily and apnoea treated: review", () => {
    const assessment = assessAtNine(withHistory(withGabapentin, { sleepApnoea: "treated-every-night" }));

    expect(assessment.disposition).toBe("prescriber-review");
    expect(assessment.monitoring.tier).toBe("enhanced");
  });

  it("7 apnoea untreated: high tier, review; stop-and-call only with a strong depressant", () => {
    const untreated = withHistory(withGabapentin, { sleepApnoea: "untreated" });
    const alone = assessAtNine(untreated);
    const withOxycodone = assessAtNine(withMedicines(untreated, medicine("oxycodone")));

    expect(alone.disposition).toBe("prescriber-review");
    expect(alone.monitoring.tier).toBe("high");
    expect(withOxycodone.disposition).toBe("stop-and-call");
  });

  it("8 Librax: contains a benzodiazepine, by its pattern", () => {
    const assessment = taking(medicine("Librax", { takenFor: ["other"] }));

    expect(assessment.medicines[0]?.describedAs).toBe("contains a benzodiazepine (chlordiazepoxide)");
    expect(block(assessment, "timing")?.level).toBe("prescriber-review");
    expect(words(assessment, "timing")).toContain("Taken regularly: no interval applies.");
  });

  it("9 clobazam for epilepsy: no interval, review", () => {
    const assessment = taking(medicine("clobazam", { takenFor: ["seizures"] }));

    expect(assessment.disposition).toBe("prescriber-review");
    expect(words(assessment, "timing")).not.toContain("asks for");
  });

  it("9 clobazam for epilepsy with a missed dose: stop-and-call", () => {
    const assessment = taking(
      medicine("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "yes" }),
    );

    expect(block(assessment, "timing")?.level).toBe("stop-and-call");
  });

  it("10 ran out of daily alprazolam 4 days ago, shaky: stop-and-call, withdrawal", () => {
    const ranOut = medicine("alprazolam", {
      pattern: "stopped",
      wasRegularBeforeStopping: "yes",
      daysUsedInLast14: 10,
      lastDose: exactly("2026-11-17T08:00"),
    });
    const shaky = withToday(withMedicines(quietIntake(), ranOut), { withdrawalSigns: ["tremor"] });
    const assessment = assessAtNine(withMedications(shaky, { stoppedRecently: "yes" }));

    expect(assessment.disposition).toBe("stop-and-call");
    expect(block(assessment, "urgent")?.findings.map(({ rule }) => rule)).toEqual([
      "benzodiazepine-withdrawal",
    ]);
  });
});
