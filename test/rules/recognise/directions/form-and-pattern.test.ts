import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("how it is taken", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["lorazepam daily tablets", ["oral from “tablets”", "1 a day from “daily”"]],
    ["lorazepam tablets po sl", ["asks about form: “po … sl”: oral, sublingual"]],
    ["lorazepam inj", ["asks about form: “inj”: im, iv, other"]],
    ["lorazepam inj im", ["im from “im”"]],
    ["morphine PR", ["asks about form: “PR”: rectal, oral"]],
    ["lorazepam tablets", ["oral from “tablets”"]],
    ["lorazepam cream", ["other from “cream”"]],
    ["lorazepam cream tablets", ["other from “cream”"]],
    ["lorazepam po tablets", ["oral from “po”"]],
    ["lorazepam stopped", ["stopped from “stopped”"]],
    ["lorazepam tablets by mouth po", ["oral from “by mouth”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C04 as needed, once, stopped", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["lorazepam 1 mg once", ["1 mg from “1 mg”", "asks about pattern: “once”: one-off"]],
    ["lorazepam 1 mg einmal", ["1 mg from “1 mg”", "asks about pattern: “einmal”: one-off"]],
    ["lorazepam 1 mg once prn", ["1 mg from “1 mg”", "as-needed from “prn”"]],
    [
      "lorazepam 1 mg x1 nightly",
      ["1 mg from “1 mg”", "1 a day from “nightly”", "asks about pattern: “x1 … nightly”: one-off"],
    ],
    [
      "lorazepam 1 mg prn stopped",
      ["1 mg from “1 mg”", "asks about pattern: “prn … stopped”: as-needed, stopped"],
    ],
    ["lorazepam 1 mg prn as needed", ["1 mg from “1 mg”", "as-needed from “prn”"]],
    ["lorazepam 1 mg x 1", ["1 mg from “1 mg”", "one-off from “x 1”"]],
    ["lorazepam 1 mg 3x1", ["1 mg from “1 mg”", "asks about dosesPerDay: “3x1”: 3"]],
    ["lorazepam x 1 mg", ["1 mg from “1 mg”"]],
    ["lorazepam x1 tab", ["takes 1 tablets from “1 tab”", "oral from “tab”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("for what, and from where", () => {
  test.each<[typed: string, read: readonly string[]]>([
    [
      "lorazepam for sleep for anxiety for sleep",
      ["for sleep from “for sleep”", "for anxiety from “for anxiety”"],
    ],
    [
      "xanax from a friend bought online",
      ["asks about supply: “from a friend … bought online”: someone-else, street"],
    ],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
