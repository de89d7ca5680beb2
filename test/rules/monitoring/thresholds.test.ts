import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { thresholdStrip } from "../../../rules/monitoring/thresholds.ts";

/** Protocol section 6, during and after. */
describe("the strip of limits on the flowsheet", () => {
  it.each([
    ["SpO2", "below 94 %, or 3 points or more below the start value", "below 90 %"],
    ["Respiratory rate", "10 /min or less", "8 /min or less, or pauses in breathing"],
    [
      "Blood pressure",
      "above 160/100 mmHg (either)",
      "180/110 mmHg or more (either); or chest pain, severe headache, change of vision",
    ],
    ["Heart rate", "50 /min or less, 111 /min or more", "40 /min or less, 131 /min or more"],
    ["Sedation (MOAA/S)", "4", "3: pause; 2 or less: emergency"],
  ])("%s: review %s; stop %s", (measure, review, stop) => {
    const row = thresholdStrip(defaultProtocol).find((each) => each.measure === measure);

    expect(row?.review.replaceAll("\u00a0", " ")).toBe(review);
    expect(row?.stop.replaceAll("\u00a0", " ")).toBe(stop);
  });

  it("has these five rows and no other, in this order", () => {
    expect(thresholdStrip(defaultProtocol).map(({ measure }) => measure)).toEqual([
      "SpO2",
      "Respiratory rate",
      "Blood pressure",
      "Heart rate",
      "Sedation (MOAA/S)",
    ]);
  });
});
