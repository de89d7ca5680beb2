import type { Advice } from "../table.ts";

export const monitoringTables: readonly Advice[] = [
  {
    rule: "enhanced-monitoring",
    of: "patient",
    hit: "first",
    rows: [
      ["monitoring", "prescriber-review", "high | enhanced beyond a plan"],
      ["monitoring", "inform", "enhanced by a plan alone"],
    ],
  },
  {
    rule: "other-depressant",
    of: "patient",
    hit: "every",
    rows: [
      ["monitoring", "prescriber-review", "other depressant"],
      ["also-noted", "inform", "cannabisInLast24h=yes | cannabisInLast24h=not-sure"],
    ],
  },
  {
    rule: "other-depressant",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "counted for monitoring"],
      ["nothing", "-", "Z-drug beside an opioid, opioid combined"],
      ["also-noted", "inform", "z-drug, inside the Z-drug hours noted"],
      ["also-noted", "inform", "gabapentinoid in use"],
      ["also-noted", "inform", "sedating-bedtime-medicine | orexin-antagonist, !stopped earlier"],
      ["also-noted", "inform", "cannabis, !stopped earlier"],
    ],
  },
];
