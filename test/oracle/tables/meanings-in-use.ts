import type { Meaning } from "../table.ts";

/** Which medicines count as taken now, or today, whatever they do. */
export const inUse: readonly Meaning[] = [
  {
    name: "still taken",
    of: "medicine",
    hit: "every",
    rows: [
      ["current", "!pattern=stopped, !pattern=as-needed, !pattern=one-off"],
      ["current", "!on no day, !days not asked"],
      ["current", "!last taken before the days of stopping"],
      ["current in the ketamine days", "!pattern=stopped, !pattern=as-needed, !pattern=one-off"],
      ["current in the ketamine days", "!on no day, !days not asked"],
      ["current in the ketamine days", "!last taken before the ketamine days"],
    ],
  },
  {
    name: "today",
    of: "medicine",
    hit: "first",
    rows: [
      ["today after all", "takenToday=yes | takenToday=not-sure"],
      ["not today after all", "takenToday=no, stage=arrived"],
      ["today after all", "pattern=stopped | pattern=as-needed | pattern=one-off, time unknown"],
      ["today after all", "pattern=stopped | pattern=as-needed | pattern=one-off, inside the hours of today"],
      ["not today after all", "pattern=stopped | pattern=as-needed | pattern=one-off"],
      ["today after all", ""],
    ],
  },
  {
    name: "missed today",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing to miss today", "pattern=as-needed | pattern=one-off | takenToday=yes"],
      ["nothing to miss today", "takenToday=?, stage=before-the-day"],
      ["may have missed it today", ""],
    ],
  },
  {
    name: "kinds in use",
    of: "medicine",
    hit: "every",
    rows: [
      ["thyroid hormone in use", "thyroid-hormone, current"],
      ["antihypertensive in use", "antihypertensive, current"],
      ["antihypertensive that may be missed", "antihypertensive in use, may have missed it today"],
      ["strong inhibitor in use", "strong-cyp3a4-inhibitor, current"],
      ["raised and in use", "raised by a strong inhibitor, current"],
      ["glp1 in use", "glp1, current"],
      ["glp1 being raised", "glp1 in use, !isInDoseEscalation=no"],
    ],
  },
];
