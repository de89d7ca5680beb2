import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("C09 how often in a day", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["lorazepam 1 mg tid 2x", ["1 mg from “1 mg”", "asks about dosesPerDay: “2x”: 2"]],
    ["lorazepam 1 mg am for Mary", ["1 mg from “1 mg”", "1 a day from “am”"]],
    ["lorazepam 1 mg am Abend", ["1 mg from “1 mg”", "1 a day from “am Abend”"]],
    ["lorazepam 1 mg once daily at bedtime", ["1 mg from “1 mg”", "1 a day from “once daily”"]],
    [
      "lorazepam 1 mg bid in the morning",
      ["1 mg from “1 mg”", "asks about dosesPerDay: “bid … in the morning”: 2, 1"],
    ],
    ["lorazepam 1 mg bid in the morning at bedtime", ["1 mg from “1 mg”", "2 a day from “bid”"]],
    ["lorazepam 1 mg bid tid", ["1 mg from “1 mg”", "asks about dosesPerDay: “bid … tid”: 2, 3"]],
    ["lorazepam 1 mg bid 2x daily", ["1 mg from “1 mg”", "2 a day from “bid … 2x daily”"]],
    ["lorazepam 1 mg 1 daily", ["1 mg from “1 mg”", "1 a day from “1 daily”"]],
    ["lorazepam 1 mg 2 daily", ["1 mg from “1 mg”", "asks about dosesPerDay: “2 daily”: 2"]],
    [
      "lorazepam 1 mg 1-2 times a day",
      ["1 mg from “1 mg”", "asks about dosesPerDay: “1-2 times a day”: 1, 2"],
    ],
    ["lorazepam 1 mg q1h", ["1 mg from “1 mg”", "24 a day from “q1h”"]],
    ["lorazepam 1 mg q24h", ["1 mg from “1 mg”", "1 a day from “q24h”"]],
    ["lorazepam 1 mg q48h", ["1 mg from “1 mg”", "asks about dosesPerDay: “q48h”"]],
    ["lorazepam 1 mg q5h", ["1 mg from “1 mg”", "asks about dosesPerDay: “q5h”"]],
    ["lorazepam 1 mg q4-5h", ["1 mg from “1 mg”", "asks about dosesPerDay: “q4-5h”: 6"]],
    ["lorazepam 1 mg q4-6h", ["1 mg from “1 mg”", "asks about dosesPerDay: “q4-6h”: 4, 6"]],
    ["lorazepam 1 mg 24 times a day", ["1 mg from “1 mg”", "24 a day from “24 times a day”"]],
    ["lorazepam 1 mg 25 times a day", ["1 mg from “1 mg”", "asks about dosesPerDay: “25 times a day”"]],
    ["lorazepam 1 mg 2.5 times a day", ["1 mg from “1 mg”", "asks about dosesPerDay: “2.5 times a day”"]],
    ["lorazepam 1 mg 6/8h", ["1 mg from “1 mg”", "asks about dosesPerDay: “6/8h”: 3, 4"]],
    ["lorazepam 1 mg 12/12h", ["1 mg from “1 mg”", "2 a day from “12/12h”"]],
    ["lorazepam 1 mg max 3 daily", ["1 mg from “1 mg”", "asks about dosesPerDay: “max 3 daily”"]],
    ["lorazepam 1 mg weekly", ["1 mg from “1 mg”", "asks about dosesPerDay: “weekly”"]],
    ["lorazepam 1 mg 8am 10pm", ["1 mg from “1 mg”", "2 a day from “8am … 10pm”"]],
    ["lorazepam 1 mg am", ["1 mg from “1 mg”", "1 a day from “am”"]],
    ["lorazepam 1 mg am Montag", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg am abend", ["1 mg from “1 mg”", "1 a day from “am abend”"]],
    ["lorazepam 1 mg am montag", ["1 mg from “1 mg”", "1 a day from “am”"]],
    ["lorazepam 1 mg /day", ["asks about dose: “1 mg /day”"]],
    ["lorazepam tab/day", ["oral from “tab”", "1 a day from “/day”"]],
    ["lorazepam 2 tabs/day", ["takes 2 tablets from “2 tabs”", "oral from “tabs”", "1 a day from “/day”"]],
    ["lorazepam 1 mg daily", ["1 mg from “1 mg”", "1 a day from “daily”"]],
    ["lorazepam 1-0-1/day", ["takes 1 tablets from “1-0-1”", "2 a day from “1-0-1”"]],
    ["lorazepam 900 mg daily", ["1 a day from “daily”", "asks about strength: “900 mg”: 900 mcg, 900 mg"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 morning, noon, evening and night in figures", () => {
  test.each<[typed: string, read: readonly string[]]>([
    [
      "lorazepam 1 mg 1-0-2",
      ["1 mg from “1 mg”", "2 a day from “1-0-2”", "asks about dose: “1-0-2”: 1 tablets, 2 tablets"],
    ],
    [
      "lorazepam 1 mg 1-0-1-0",
      ["1 mg from “1 mg”", "takes 1 tablets from “1-0-1-0”", "2 a day from “1-0-1-0”"],
    ],
    ["lorazepam 1 mg 0-0-1", ["1 mg from “1 mg”", "takes 1 tablets from “0-0-1”", "1 a day from “0-0-1”"]],
    ["lorazepam 1 mg 0-0-0", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 1-0", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 1-0-1-0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 4-0-4", ["1 mg from “1 mg”", "takes 4 tablets from “4-0-4”", "2 a day from “4-0-4”"]],
    ["lorazepam 1 mg 5-0-5", ["1 mg from “1 mg”"]],
    [
      "lorazepam 1 mg 0.5-0-0.5",
      ["1 mg from “1 mg”", "takes 0.5 tablets from “0.5-0-0.5”", "2 a day from “0.5-0-0.5”"],
    ],
    [
      "lorazepam 1 mg ,5-0-,25",
      [
        "1 mg from “1 mg”",
        "2 a day from “,5-0-,25”",
        "asks about dose: “,5-0-,25”: 0.5 tablets, 0.25 tablets",
      ],
    ],
    [
      "lorazepam 1 mg 1.5-0-1,5",
      ["1 mg from “1 mg”", "takes 1.5 tablets from “1.5-0-1,5”", "2 a day from “1.5-0-1,5”"],
    ],
    ["lorazepam 1 mg 12-0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 1/2-0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 1-0-1/2", ["1 mg from “1 mg”"]],
    [
      "lorazepam 1 mg 1-0-1/day",
      ["1 mg from “1 mg”", "takes 1 tablets from “1-0-1”", "2 a day from “1-0-1”"],
    ],
    ["lorazepam 1 mg 0.125-0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg / 1-0-1", ["1 mg from “1 mg”", "takes 1 tablets from “1-0-1”", "2 a day from “1-0-1”"]],
    ["lorazepam 1 mg 0-0-0 1-1-1", ["1 mg from “1 mg”", "asks about dose: “0 1-1-1”"]],
    ["lorazepam 1 mg 4.5-0-1", ["1 mg from “1 mg”"]],
    ["lorazepam 1-2.55-1", ["asks about dose: “1-2.55-1”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
