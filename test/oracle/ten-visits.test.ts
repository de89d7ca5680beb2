import { describe, expect, test } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake, Medicine } from "../../rules/intake.ts";
import { resolve } from "../../rules/resolve.ts";
import {
  asNeeded,
  assessedAtMs,
  exactly,
  medicine,
  planOnRecord,
  quietIntake,
  withHistory,
  withMedicines,
  withToday,
} from "../support/builders/intake-builder.ts";
import { judge, type Verdict } from "./judge.ts";

const verdictOf = (intake: Intake): Verdict =>
  judge(resolve(intake, defaultProtocol, assessedAtMs).facts, defaultProtocol);
const taking = (...medicines: readonly Medicine[]) => verdictOf(withMedicines(quietIntake(), ...medicines));
const foundIn = ({ found }: Verdict) => Object.fromEntries(found);
const topicsOf = ({ found }: Verdict) =>
  [...new Set([...found.values()].flat().map((each) => each.split(" ")[0]))].sort();

const clonazepam = (answers: Partial<Medicine>) =>
  medicine("clonazepam 0.5 mg", { dosesPerDay: 2, ...answers });

describe("the ten visits, by the tables alone", () => {
  test("1 clonazepam for years without a plan: review, in three blocks", () => {
    const verdict = taking(clonazepam({}));
    expect(verdict.disposition).toBe("prescriber-review");
    expect(topicsOf(verdict)).toEqual(["dose", "monitoring", "timing"]);
  });

  test("1 with the plan on record and unchanged: inform", () => {
    const verdict = taking(clonazepam({ prescribersPlan: planOnRecord }));
    expect(verdict.disposition).toBe("inform");
    expect(topicsOf(verdict)).toEqual(["dose", "monitoring", "timing"]);
    expect(verdict.tier).toBe("enhanced");
  });

  test("2 alprazolam as needed 11 h 30 min before: review", () => {
    const verdict = taking(medicine("alprazolam", { ...asNeeded, lastDose: exactly("2026-11-20T21:30") }));
    expect(verdict.disposition).toBe("prescriber-review");
    expect(foundIn(verdict)["benzodiazepine-timing"]).toEqual(["timing prescriber-review"]);
  });

  test.each([
    ["oral", "enhanced"],
    ["iv", "high"],
    ["im", "high"],
  ] as const)("3 lorazepam given by the clinic, %s: review, %s tier, no gap", (form, tier) => {
    const premedication = { status: "given" } as const;
    const verdict = taking(
      medicine("lorazepam", { pattern: "premedication", supply: "this-clinic", form, premedication }),
    );
    expect(verdict.disposition).toBe("prescriber-review");
    expect(verdict.tier).toBe(tier);
    expect(foundIn(verdict)["benzodiazepine-timing"]).toBeUndefined();
  });

  test("4 zolpidem 11 h before and nothing else: inform", () => {
    const verdict = taking(
      medicine("zolpidem", { takenFor: ["sleep"], lastDose: exactly("2026-11-20T22:00") }),
    );
    expect(foundIn(verdict)).toEqual({ "other-depressant": ["also-noted inform"] });
    expect(verdict.tier).toBe("baseline");
  });

  test("5 oxycodone and diazepam for back pain: stop-and-call", () => {
    const verdict = taking(medicine("oxycodone"), medicine("diazepam", { takenFor: ["pain"] }));
    expect(verdict.disposition).toBe("stop-and-call");
    expect(foundIn(verdict)["combined-depressants"]).toEqual(["combination stop-and-call"]);
  });

  test("6 nothing at all, healthy, confirmed none: no block", () => {
    expect(verdictOf(quietIntake())).toEqual({ found: new Map(), tier: "baseline" });
  });

  test("7 gabapentin beside apnoea: treated review, untreated review in the high tier", () => {
    const intake = withMedicines(quietIntake(), medicine("gabapentin 900 mg", { dosesPerDay: 3 }));
    const treated = verdictOf(withHistory(intake, { sleepApnoea: "treated-every-night" }));
    const untreated = verdictOf(withHistory(intake, { sleepApnoea: "untreated" }));
    expect([treated.disposition, treated.tier]).toEqual(["prescriber-review", "enhanced"]);
    expect([untreated.disposition, untreated.tier]).toEqual(["prescriber-review", "high"]);
    const withOpioid = withMedicines(intake, medicine("oxycodone"));
    expect(verdictOf(withHistory(withOpioid, { sleepApnoea: "untreated" })).disposition).toBe(
      "stop-and-call",
    );
  });

  test("8 Librax is judged by its pattern", () => {
    expect(taking(medicine("Librax", { takenFor: ["other"] })).disposition).toBe("prescriber-review");
    const longAgo = { ...asNeeded, lastDose: exactly("2026-11-14T09:00") };
    const verdict = taking(medicine("Librax", { takenFor: ["other"], ...longAgo }));
    expect(foundIn(verdict)).toEqual({ "benzodiazepine-timing": ["timing inform"] });
  });

  test("9 clobazam for epilepsy: review; a missed dose: stop-and-call", () => {
    const clobazam = (missedOrCutInLast28Days: "yes" | "no") =>
      taking(medicine("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days }));
    expect(clobazam("no").disposition).toBe("prescriber-review");
    expect(foundIn(clobazam("yes"))["benzodiazepine-timing"]).toEqual(["timing stop-and-call"]);
  });

  test("10 ran out of daily alprazolam four days ago, shaky: stop-and-call, withdrawal", () => {
    const ranOut = medicine("alprazolam", { pattern: "stopped", lastDose: exactly("2026-11-17T09:00") });
    const verdict = verdictOf(
      withToday(withMedicines(quietIntake(), ranOut), { withdrawalSigns: ["tremor"] }),
    );
    expect(foundIn(verdict)["benzodiazepine-withdrawal"]).toEqual(["urgent stop-and-call"]);
  });
});
