import { describe, expect, it } from "vitest";
import {
  defaultProtocol,
  protocolListSettings,
  protocolSettings,
} from "../../rules/data/default-protocol.ts";
import { mergeProtocol } from "../../rules/merge-protocol.ts";

function problemOf(overrides: unknown): string {
  const merged = mergeProtocol(overrides);
  if ("protocol" in merged) throw new Error("was accepted");
  return merged.problems
    .map(({ message }) => message)
    .join("\n")
    .replaceAll("\u00a0", " ");
}

describe("what a clinic may change", () => {
  it("nothing given is the default whole", () => {
    expect(mergeProtocol({})).toEqual({ protocol: defaultProtocol });
    expect(mergeProtocol(undefined)).toEqual({ protocol: defaultProtocol });
  });

  it("the default is accepted as a clinic's own copy", () => {
    expect(mergeProtocol({ ...defaultProtocol })).toMatchObject({ protocol: defaultProtocol });
  });

  it("numbers move in their stricter direction, and the version says that they did", () => {
    expect(mergeProtocol({ gapLongHours: 48, systolicReviewAboveMmHg: 135 })).toEqual({
      protocol: {
        ...defaultProtocol,
        gapLongHours: 48,
        systolicReviewAboveMmHg: 135,
        version: "2026-11 default, changed by the clinic",
      },
    });
  });

  it("lists gain entries, put in order", () => {
    const merged = mergeProtocol({ afterEndMinutesBaseline: [60, 30, 15, 90, 15], version: "Elm Street 3" });

    expect(merged).toMatchObject({
      protocol: { afterEndMinutesBaseline: [15, 30, 60, 90], version: "Elm Street 3" },
    });
  });

  it("words are taken as they are, without spaces around them", () => {
    expect(
      mergeProtocol({
        ketamineDoseRange: " as the director's letter of 3 May says ",
        signedBy: "R. Vance, MD",
      }),
    ).toMatchObject({
      protocol: { ketamineDoseRange: "as the director's letter of 3 May says", signedBy: "R. Vance, MD" },
    });
  });
});

describe("C16 what is refused, and how it is said", () => {
  it.each<[string, unknown, string]>([
    [
      "weaker, higher is stricter",
      { gapLongHours: 12 },
      'gapLongHours: 12 for "Gap asked of occasional use before the start, long, or not known" is weaker than the default; the default is 24 h. A clinic may only make it higher: write 24 h or higher.',
    ],
    [
      "weaker, lower is stricter",
      { systolicStopFromMmHg: 190 },
      "A clinic may only make it lower: write 180 mmHg or lower.",
    ],
    ["beyond the limit", { gapLongHours: 3360 }, "goes beyond 336 h, the furthest it may be moved"],
    ["fixed", { peakCheckMinute: 45 }, "cannot be changed; the default is 40 min"],
    [
      "text for a number",
      { gapLongHours: "48" },
      '"48" for "Gap asked of occasional use before the start, long, or not known" is not a number',
    ],
    ["not a whole number", { systolicReviewAboveMmHg: 139.5 }, "is not a whole number"],
    ["no number at all", { gapLongHours: null }, "is not a number"],
    [
      "a list that loses an entry",
      { afterEndMinutesBaseline: [15, 60] },
      "leaves out 30; the default is 15, 30, 60 min",
    ],
    ["a list entry out of bounds", { afterEndMinutesBaseline: [15, 30, 60, 481] }, "481 in the list"],
    ["a number for a list", { afterEndMinutesBaseline: 15 }, "is not a list"],
    ["an unknown entry", { gapLongHour: 48 }, '"gapLongHour" is not a setting of the protocol'],
    [
      "too long a text",
      { ketamineDoseRange: "x".repeat(201) },
      "the text has 201 characters; at most 200 fit",
    ],
    ["a text of two lines", { signedBy: "R. Vance\nMD" }, "line break"],
    ["an empty text", { version: "  " }, "is not text"],
    ["not an object", [1], "not an object"],
    ["null", null, "not an object"],
    ["a number", 7, "the protocol is 7, not an object. Write { } to take the default whole."],
  ])("C16 %s", (_what, overrides, message) => {
    expect(problemOf(overrides)).toContain(message);
  });

  it("a protocol refused whole names no entry at fault", () => {
    expect(mergeProtocol(7)).toMatchObject({ problems: [{ key: "" }] });
  });

  it("every fault is said, not only the first", () => {
    expect(mergeProtocol({ gapLongHours: 1, zDrugStrongHours: 1, nonsense: 1 })).toMatchObject({
      problems: [{ key: "gapLongHours" }, { key: "zDrugStrongHours" }, { key: "nonsense" }],
    });
  });

  it.each<[string, unknown, string]>([
    ["a review limit beyond the stop limit", { systolicStopFromMmHg: 130 }, "systolicReviewAboveMmHg"],
    ["a shorter class that is recent for longer", { recentShortHours: 100 }, "recentShortHours"],
    ["a higher tier that watches less", { bpEveryMinutes: 2 }, "bpEveryMinutesHigh"],
    [
      "low and high limits that cross",
      { systolicLowReviewToMmHg: 120, systolicReviewAboveMmHg: 110 },
      "systolicLowReviewToMmHg",
    ],
  ])("C16 a contradiction: %s", (_what, overrides, key) => {
    const merged = mergeProtocol(overrides);

    expect("problems" in merged ? merged.problems.map((problem) => problem.key) : []).toContain(key);
    expect(problemOf(overrides)).toContain("so that they fit together");
  });
});

describe("C16 every setting of the protocol", () => {
  it.each(protocolSettings.map((setting) => [setting.key, setting] as const))(
    "C16 %s cannot be weakened",
    (key, { stricter, value }) => {
      const weaker = stricter === "lower" ? value + 1 : value - 1;

      expect(mergeProtocol({ [key]: weaker })).toHaveProperty("problems");
    },
  );

  it.each(protocolListSettings.map(({ key, value }) => [key, value] as const))(
    "C16 %s loses no entry",
    (key, value) => {
      expect(mergeProtocol({ [key]: value.slice(1) })).toHaveProperty("problems");
    },
  );
});
