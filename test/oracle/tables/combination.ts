import type { Advice } from "../table.ts";

export const combinationTables: readonly Advice[] = [
  {
    rule: "combined-depressants",
    of: "patient",
    hit: "every",
    rows: [["combination", "stop-and-call", "combined depressants"]],
  },
  {
    rule: "sedative-not-prescribed",
    of: "medicine",
    hit: "every",
    rows: [
      ["combination", "stop-and-call", "may be a sedative, from nobody lately"],
      ["combination", "prescriber-review", "may be a sedative, from nobody this month, !from nobody lately"],
      ["timing", "prescriber-review", "benzodiazepine, from nobody this month"],
    ],
  },
  {
    rule: "sedative-not-prescribed",
    of: "patient",
    hit: "first",
    rows: [
      ["combination", "stop-and-call", "recreation recent"],
      ["combination", "prescriber-review", "recreation lately"],
    ],
  },
  {
    rule: "xanthine-current",
    of: "medicine",
    hit: "every",
    rows: [["combination", "stop-and-call", "xanthine, current"]],
  },
  {
    rule: "oxybate-current",
    of: "medicine",
    hit: "every",
    rows: [["combination", "stop-and-call", "oxybate, inside the oxybate hours | time unknown"]],
  },
  {
    rule: "flumazenil-recent",
    of: "medicine",
    hit: "every",
    rows: [["combination", "prescriber-review", "flumazenil, inside the flumazenil hours | time unknown"]],
  },
];
