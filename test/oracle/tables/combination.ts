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
      ["combination", "stop-and-call", "from nobody lately"],
      ["combination", "prescriber-review", "from nobody this month, !from nobody lately"],
      ["timing", "prescriber-review", "from nobody this month, !timing told elsewhere"],
    ],
  },
  {
    rule: "sedative-not-prescribed",
    of: "patient",
    hit: "every",
    rows: [
      ["combination", "stop-and-call", "recreation recent, !recreation is on the list"],
      ["combination", "prescriber-review", "recreation lately, !recreation is on the list"],
      ["timing", "prescriber-review", "recreation recent | recreation lately, !recreation is on the list"],
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
