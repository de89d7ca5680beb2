import type { Advice } from "../table.ts";

export const urgentTables: readonly Advice[] = [
  {
    rule: "benzodiazepine-withdrawal",
    of: "medicine",
    hit: "first",
    rows: [
      ["urgent", "stop-and-call", "benzodiazepine, stopped lately, withdrawal sign"],
      ["urgent", "stop-and-call", "benzodiazepine, regular, withdrawal sign, !missedOrCutInLast28Days=no"],
      [
        "urgent",
        "stop-and-call",
        "benzodiazepine, regular, withdrawal sign, longer than a lapse | time unknown",
      ],
    ],
  },
  {
    rule: "urgent-answer",
    of: "patient",
    hit: "every",
    rows: [
      [
        "urgent",
        "stop-and-call",
        "suicidalThoughts=new-worse-plan-intent-or-behaviour | suicidalThoughts=not-sure",
      ],
      ["urgent", "prescriber-review", "suicidalThoughts=long-standing-passive-unchanged"],
      ["urgent", "stop-and-call", "seizureToday=yes | seizureToday=not-sure"],
      ["urgent", "stop-and-call", "seizure among the withdrawal signs"],
      ["urgent", "stop-and-call", "chestPainNow=yes | chestPainNow=not-sure"],
      ["urgent", "stop-and-call", "breathingTroubleNow=yes | breathingTroubleNow=not-sure"],
    ],
  },
];
