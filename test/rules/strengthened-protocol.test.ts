import { expect, test } from "vitest";
import { assess } from "../../rules/assess.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import {
  assessedAtMs,
  exactly,
  medicine,
  quietIntake,
  withMedicines,
  withToday,
} from "../support/builders/intake-builder.ts";

/** Daily diazepam, last taken 30 h before the start, and shaky. */
const shaky = withToday(
  withMedicines(quietIntake(), medicine("diazepam", { lastDose: exactly("2026-11-20T03:00") })),
  { withdrawalSigns: ["tremor"] },
);

test("C16 a longer window for what counts as recent takes no stop-and-call away from withdrawal", () => {
  const longer = { ...defaultProtocol, recentIntermediateHours: 48, recentLongHours: 96 };

  for (const protocol of [defaultProtocol, longer]) {
    const { advisories } = assess(shaky, protocol, assessedAtMs);
    expect(advisories[0]).toMatchObject({ topic: "urgent", level: "stop-and-call" });
    expect(advisories[0]?.findings[0]?.rule).toBe("benzodiazepine-withdrawal");
  }
});
