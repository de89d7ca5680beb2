import type { Advice } from "../table.ts";

export const todayTables: readonly Advice[] = [
  {
    rule: "glp1-current",
    of: "patient",
    hit: "first",
    rows: [
      ["nothing", "-", "!some glp1 in use"],
      ["today", "prescriber-review", "!stomachSymptoms=no"],
      ["today", "prescriber-review", "some glp1 being raised"],
      ["today", "inform", ""],
    ],
  },
  {
    rule: "insulin-fasting",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!insulin, !sulfonylurea"],
      ["nothing", "-", "!current"],
      ["today", "inform", "has eaten"],
      ["today", "prescriber-review", ""],
    ],
  },
  {
    rule: "day-of-treatment",
    of: "patient",
    hit: "every",
    rows: [
      ["today", "stop-and-call", "intoxicatedNow=yes | intoxicatedNow=not-sure"],
      ["today", "prescriber-review", "alcohol"],
      ["today", "prescriber-review", "ate too late"],
      ["today", "prescriber-review", "drank too late"],
      ["today", "prescriber-review", "escort=no | escort=not-sure"],
    ],
  },
  {
    rule: "baseline-vitals",
    of: "patient",
    hit: "every",
    rows: [
      ["vitals", "stop-and-call", "vitals stop"],
      ["vitals", "prescriber-review", "vitals review"],
      ["vitals", "prescriber-review", "a reading is implausible"],
    ],
  },
];
