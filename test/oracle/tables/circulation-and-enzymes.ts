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
    of: "patient",
    hit: "first",
    rows: [
      ["nothing", "-", "!some thyroid hormone in use"],
      ["also-noted", "prescriber-review", "circulation out of range"],
      ["also-noted", "inform", ""],
    ],
  },
  {
    rule: "antihypertensive-current",
    of: "patient",
    hit: "first",
    rows: [
      ["nothing", "-", "!some antihypertensive in use"],
      ["also-noted", "prescriber-review", "some antihypertensive that may be missed"],
      ["also-noted", "prescriber-review", "circulation out of range"],
      ["also-noted", "inform", ""],
    ],
  },
  {
    rule: "cyp-modifier-current",
    of: "patient",
    hit: "first",
    rows: [
      [
        "nothing",
        "-",
        "!some strong inhibitor in use, !grapefruitInQuantity=yes, !grapefruitInQuantity=not-sure",
      ],
      ["also-noted", "prescriber-review", "some raised and in use"],
      ["also-noted", "inform", ""],
    ],
  },
  {
    rule: "cyp-modifier-current",
    of: "medicine",
    hit: "every",
    rows: [["also-noted", "inform", "cyp2b6-inhibitor | cyp-inducer, current"]],
  },
];
