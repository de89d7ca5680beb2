import type { Advice } from "../table.ts";

export const timingAndDoseTables: readonly Advice[] = [
  {
    rule: "benzodiazepine-timing",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!benzodiazepine | premedication"],
      ["timing", "stop-and-call", "for seizures or the like, stopped lately | missed"],
      [
        "timing",
        "stop-and-call",
        "may be for seizures, missedOrCutInLast28Days=yes | missedOrCutInLast28Days=not-sure",
      ],
      ["nothing", "-", "from nobody this month"],
      ["timing", "prescriber-review", "for seizures or the like | may be for seizures"],
      ["timing", "prescriber-review", "stopped lately"],
      ["timing", "inform", "regular, plan on record"],
      ["timing", "prescriber-review", "regular"],
      ["timing", "prescriber-review", "recent"],
      ["timing", "prescriber-review", "occasional, !gap met"],
      ["timing", "inform", "occasional"],
      ["timing", "inform", "stopped earlier"],
    ],
  },
  {
    rule: "benzodiazepine-premedication",
    of: "medicine",
    hit: "every",
    rows: [["timing", "prescriber-review", "benzodiazepine, premedication"]],
  },
  {
    rule: "benzodiazepine-dose-reduction",
    of: "patient",
    hit: "first",
    rows: [
      ["dose", "prescriber-review", "some strong beyond a plan | recreation recent"],
      ["dose", "inform", "some on board"],
    ],
  },
  {
    rule: "benzodiazepine-response",
    of: "medicine",
    hit: "every",
    rows: [["dose", "inform", "purpose=mood, on board, !premedication"]],
  },
];
