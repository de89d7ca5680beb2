import type { Advice } from "../table.ts";

export const timingAndDoseTables: readonly Advice[] = [
  {
    rule: "benzodiazepine-timing",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!benzodiazepine | premedication"],
      ["timing", "inform", "unlike the others"],
      ["timing", "stop-and-call", "for seizures or the like, missed"],
      ["timing", "prescriber-review", "for seizures or the like"],
      ["timing", "prescriber-review", "stopped lately"],
      ["timing", "inform", "regular, plan on record"],
      ["timing", "prescriber-review", "regular"],
      // Told by `sedative-not-prescribed`: no time to reach.
      ["nothing", "-", "from nobody this month"],
      ["timing", "prescriber-review", "recent | a blank could matter"],
      ["timing", "prescriber-review", "occasional, !gap met"],
      ["timing", "inform", "occasional | stopped earlier"],
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
      ["dose", "inform", "some on board, enhanced by a plan alone"],
      ["dose", "prescriber-review", "some strong"],
    ],
  },
  {
    rule: "benzodiazepine-response",
    of: "medicine",
    hit: "every",
    rows: [["dose", "inform", "purpose=mood, on board, !premedication"]],
  },
];
