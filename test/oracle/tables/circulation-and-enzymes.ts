import type { Advice } from "../table.ts";

/** Single medicines that matter for another reason than sedation. */
export const circulationAndEnzymeTables: readonly Advice[] = [
  {
    rule: "maoi-current",
    of: "medicine",
    hit: "every",
    rows: [["vitals", "prescriber-review", "maoi, current"]],
  },
  {
    rule: "pressor-current",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!stimulant, !decongestant, !pressor"],
      ["nothing", "-", "not today after all"],
      ["vitals", "prescriber-review", "decongestant | pressor"],
      ["vitals", "inform", "stimulant, circulation in range"],
      ["vitals", "prescriber-review", "stimulant"],
    ],
  },
  ...["naltrexone", "lamotrigine"].map((drugClass): Advice => ({
    rule: `${drugClass}-current`,
    of: "medicine",
    hit: "every",
    rows: [["also-noted", "inform", `${drugClass}, current`]],
  })),
  {
    rule: "thyroid-current",
    of: "medicine",
    hit: "first",
    rows: [
      ["also-noted", "prescriber-review", "thyroid-hormone, current, circulation out of range"],
      ["also-noted", "inform", "thyroid-hormone, current"],
    ],
  },
  {
    rule: "antihypertensive-current",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!antihypertensive | !current"],
      ["also-noted", "prescriber-review", "may have missed it today"],
      ["also-noted", "prescriber-review", "circulation out of range"],
      ["also-noted", "inform", ""],
    ],
  },
  {
    rule: "cyp-modifier-current",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!current"],
      ["also-noted", "prescriber-review", "strong-cyp3a4-inhibitor, some raised by a strong inhibitor"],
      ["also-noted", "inform", "strong-cyp3a4-inhibitor | cyp2b6-inhibitor | cyp-inducer"],
    ],
  },
  {
    rule: "cyp-modifier-current",
    of: "patient",
    hit: "first",
    rows: [
      ["nothing", "-", "!grapefruitInQuantity=yes, !grapefruitInQuantity=not-sure"],
      ["also-noted", "prescriber-review", "some raised by a strong inhibitor"],
      ["also-noted", "inform", ""],
    ],
  },
];
