import { describe, expect, it } from "vitest";
import type { StatedPattern } from "../../../rules/intake.ts";
import {
  isPlanned,
  joinWords,
  lastDoseInWords,
  lowerFirst,
  medicineNames,
  medicineReasons,
  upperFirst,
} from "../../../rules/medicines/words.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { exactly, medicine } from "../../support/builders/intake-builder.ts";

const phenelzine = (taken: Parameters<typeof takenOther>[2] = {}) =>
  takenOther("phenelzine", ["maoi"], taken);
const planned = { pattern: "premedication", premedication: { status: "planned" } } as const;

describe("a listed medicine as a reason", () => {
  it.each<[StatedPattern | undefined, string]>([
    ["regular", "taken regularly"],
    ["as-needed", "taken as needed"],
    ["one-off", "taken once"],
    ["premedication", "premedication by this clinic"],
    ["stopped", "stopped"],
    ["not-sure", "not sure how often"],
    [undefined, "how often not said"],
  ])("%s", (pattern, words) => {
    const { medicines } = factsWith({
      medicines: [phenelzine(), phenelzine({ pattern, lastHours: 2 })],
    }).medications;

    expect(medicineReasons(medicines)[1]).toEqual({
      path: "medications.entries[1]",
      says: `phenelzine: ${words}, last dose Sat 21 Nov 07:00`,
    });
  });

  it("the last dose known, planned, not sure, not said, and refused", () => {
    expect(lastDoseInWords(phenelzine({ lastHours: 2 }))).toBe("last dose Sat 21 Nov 07:00");
    expect(lastDoseInWords(phenelzine({ ...planned, lastHours: 0 }))).toBe("planned for Sat 21 Nov 09:00");
    expect(lastDoseInWords(phenelzine({ lastDose: { said: "not-sure" } }))).toBe("last dose not sure");
    expect(lastDoseInWords(phenelzine({ lastDose: undefined }))).toBe("last dose not said");
    expect(
      lastDoseInWords({ ...phenelzine({ lastDose: exactly("2026-11-22T07:00") }), isLastDoseRefused: true }),
    ).toBe("last dose given as a time in the future, which is not used");
  });

  it("planned is a premedication that this clinic has yet to give", () => {
    expect(isPlanned(medicine("midazolam", planned))).toBe(true);
    expect(isPlanned(medicine("midazolam", { ...planned, premedication: { status: "given" } }))).toBe(false);
    expect(isPlanned(medicine("midazolam", { ...planned, premedication: undefined }))).toBe(false);
    expect(isPlanned(medicine("midazolam", { ...planned, pattern: "regular" }))).toBe(false);
  });

  it("each name once", () => {
    expect(medicineNames([])).toBe("");
    expect(medicineNames([phenelzine(), phenelzine()])).toBe("phenelzine");
    expect(medicineNames([phenelzine(), takenOther("selegiline", ["maoi"], {})])).toBe(
      "phenelzine and selegiline",
    );
  });
});

describe("words in a row", () => {
  it.each<[readonly string[], string]>([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j: %s", (words, joined) => {
    expect(joinWords(words)).toBe(joined);
    expect(joinWords(words, "or")).toBe(joined.replace(" and ", " or "));
  });

  it("the first letter alone changes", () => {
    expect(lowerFirst("Last dose Sat")).toBe("last dose Sat");
    expect(upperFirst("taken by Ana")).toBe("Taken by Ana");
  });
});
