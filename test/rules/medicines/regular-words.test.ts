import { describe, expect, it } from "vitest";
import { isSaidRegular, regularInWords } from "../../../rules/medicines/regular-words.ts";
import { takenBenzodiazepine } from "../../support/builders/facts-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const alprazolam = (taken: Taken) => takenBenzodiazepine("alprazolam", taken);

describe("what is known of use that counts as regular", () => {
  it.each<[Taken, string]>([
    [{ pattern: "regular" }, "taken regularly"],
    [{ pattern: "stopped", wasRegularBeforeStopping: "yes" }, "taken regularly"],
    [
      { pattern: "as-needed", daysUsedInLast14: 9 },
      "said to be as needed, 9 of the last 14 days, counted as regular",
    ],
    [
      { pattern: "as-needed", daysUsedInLast14: "not-sure" },
      "said to be as needed, days of use not known, counted as regular",
    ],
    [
      { pattern: "one-off", daysUsedInLast14: 8 },
      "said to be taken once, 8 of the last 14 days, counted as regular",
    ],
    [
      { pattern: "one-off", daysUsedInLast14: undefined },
      "said to be taken once, days of use not known, counted as regular",
    ],
    [
      { pattern: "premedication", daysUsedInLast14: 1 },
      "said to be premedication but not from this clinic, 1 of the last 14 days, counted as regular",
    ],
    [
      { pattern: "premedication", daysUsedInLast14: undefined },
      "said to be premedication but not from this clinic, counted as regular",
    ],
    [
      { pattern: "stopped", wasRegularBeforeStopping: "no", daysUsedInLast14: 9 },
      "said not to have been regular, 9 of the last 14 days, counted as regular",
    ],
    [
      { pattern: "stopped", wasRegularBeforeStopping: "not-sure", daysUsedInLast14: "not-sure" },
      "use before stopping not sure, counted as regular",
    ],
    [{ pattern: "stopped", daysUsedInLast14: undefined }, "use before stopping not said, counted as regular"],
    [{ pattern: "not-sure", daysUsedInLast14: 3 }, "use not sure, 3 of the last 14 days, counted as regular"],
    [{ pattern: "not-sure", daysUsedInLast14: undefined }, "use not sure, counted as regular"],
    [{ pattern: undefined, daysUsedInLast14: 0 }, "use not said, 0 of the last 14 days, counted as regular"],
    [{ pattern: undefined, daysUsedInLast14: undefined }, "use not said, counted as regular"],
  ])("%j: %s", (taken, words) => {
    expect(regularInWords(alprazolam(taken))).toBe(words);
  });

  it("words as typed that nobody asked about", () => {
    const typed = { ...alprazolam({ pattern: undefined, daysUsedInLast14: undefined }), patternTyped: "prn" };

    expect(regularInWords(typed)).toBe("“prn” typed, use not asked, counted as regular");
  });

  it.each<[Taken, boolean]>([
    [{ pattern: "regular" }, true],
    [{ pattern: "stopped", wasRegularBeforeStopping: "yes" }, true],
    [{ pattern: "stopped", wasRegularBeforeStopping: "no" }, false],
    [{ pattern: "stopped", wasRegularBeforeStopping: "not-sure" }, false],
    [{ pattern: "stopped" }, false],
    [{ pattern: "as-needed", wasRegularBeforeStopping: "yes" }, false],
    [{ pattern: undefined }, false],
  ])("%j is said to be regular: %s", (taken, isSaid) => {
    expect(isSaidRegular(alprazolam(taken))).toBe(isSaid);
  });
});
