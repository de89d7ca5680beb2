import { describe, expect, it } from "vitest";
import type { TakenFor } from "../../../rules/intake.ts";
import { medicine, planOnRecord } from "../../support/builders/intake-builder.ts";
import { beforeStart, levelOf, occasional, screenTaking, wordsOf } from "../../support/screening.ts";

const reasons: readonly TakenFor[] = ["seizures", "withdrawal", "catatonia", "spasticity"];

describe("taken for seizures, withdrawal, catatonia or spasticity", () => {
  it.each(reasons)("C07 for %s: no interval ever, whatever the pattern", (reason) => {
    for (const taken of [
      medicine("clobazam", { takenFor: [reason] }),
      medicine("clobazam", { takenFor: ["anxiety", reason] }),
      occasional("midazolam", beforeStart(11), { takenFor: [reason] }),
      occasional("midazolam", beforeStart(400), { takenFor: [reason] }),
    ]) {
      const assessment = screenTaking(taken);
      expect(levelOf(assessment, "timing")).toBe("prescriber-review");
      expect(wordsOf(assessment, "timing")).not.toContain("asks for");
      expect(wordsOf(assessment, "timing")).not.toContain("reached");
      expect(wordsOf(assessment, "timing")).not.toContain("no earlier than");
    }
  });

  it.each(reasons)("C07 for %s, a dose missed: stop-and-call", (reason) => {
    const assessment = screenTaking(
      medicine("clobazam", { takenFor: [reason], missedOrCutInLast28Days: "yes" }),
    );

    expect(levelOf(assessment, "timing")).toBe("stop-and-call");
  });

  it.each(reasons)("C07 for %s, not sure whether a dose was missed: stop-and-call", (reason) => {
    const assessment = screenTaking(
      medicine("clobazam", { takenFor: [reason], missedOrCutInLast28Days: "not-sure" }),
    );

    expect(levelOf(assessment, "timing")).toBe("stop-and-call");
  });

  it("C07 a plan on record does not lower it to inform", () => {
    const planned = medicine("clobazam", { takenFor: ["seizures"], prescribersPlan: planOnRecord });

    expect(levelOf(screenTaking(planned), "timing")).toBe("prescriber-review");
  });

  it("C07 not sure what it is for: no interval", () => {
    const assessment = screenTaking(occasional("alprazolam", beforeStart(11), { takenFor: ["not-sure"] }));

    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(wordsOf(assessment, "timing")).not.toContain("asks for");
  });

  it("nobody asked what it is for: the gap is told, and that it was not asked", () => {
    const { takenFor: _, ...notAsked } = occasional("alprazolam", beforeStart(11));
    const assessment = screenTaking(notAsked);

    expect(wordsOf(assessment, "timing")).toContain("asks for 12 h");
    expect(assessment.notChecked.join("\n").toLowerCase()).toMatch(/seizure|taken for/u);
  });

  it("nobody asked whether a seizure medicine was missed: not a missed dose, and not a stop", () => {
    const { missedOrCutInLast28Days: _, ...notAsked } = medicine("clobazam", { takenFor: ["seizures"] });
    const assessment = screenTaking(notAsked);

    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(assessment.notChecked.join("\n").toLowerCase()).toContain("miss");
  });

  it.each([
    "supply",
    "missedOrCutInLast28Days",
    "takenFor",
    "daysUsedInLast14",
    "pattern",
    "lastDose",
    "prescribersPlan",
  ] as const)("%s blank, a plan on record: review, never a stop-and-call, named as not asked", (blank) => {
    const { [blank]: _, ...taken } = medicine("clonazepam", { prescribersPlan: planOnRecord });
    const assessment = screenTaking(taken);

    expect(assessment.disposition).toBe("prescriber-review");
    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(assessment.notChecked.join("\n").toLowerCase()).toContain("not asked");
  });
});
