import type { Meaning } from "../table.ts";

/** Section 3: what counts as on board, and when another depressant is recent. */
export const onBoard: readonly Meaning[] = [
  {
    name: "benzodiazepine on board",
    of: "medicine",
    hit: "every",
    rows: [
      ["unlike the others", "no classical agonist, !not prescribed"],
      ["on board", "benzodiazepine, recent | regular | stopped lately | premedication, !unlike the others"],
    ],
  },
  {
    name: "strong depressants",
    of: "medicine",
    hit: "every",
    rows: [
      ["recent whatever it is", "time unknown | from nobody lately"],
      // One with a dose missed is still taken; one that is stopped is judged by its hours.
      ["still regular", "regular | stopped lately, !pattern=stopped"],
      ["recent or regular", "recent whatever it is | still regular"],
      ["strong opioid", "opioid, recent or regular | form=patch | inside the opioid hours"],
      ["strong barbiturate", "barbiturate, recent or regular | inside the barbiturate hours"],
      ["strong zuranolone", "zuranolone, recent or regular | inside the barbiturate hours"],
      ["strong phenibut", "phenibut, recent or regular | inside the barbiturate hours"],
      ["strong oxybate", "oxybate, recent or regular | inside the oxybate hours"],
      ["strong Z-drug", "z-drug, recent whatever it is | below the Z-drug hours"],
      ["Z-drug beside an opioid", "z-drug, time unknown | below the Z-drug hours beside an opioid"],
      ["Z-drug beside an opioid", "strong Z-drug"],
    ],
  },
  {
    name: "any of the strong ones",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "other strong",
        "strong opioid | strong barbiturate | strong zuranolone | strong phenibut | strong oxybate | strong Z-drug",
      ],
      ["strong", "other strong | on board"],
      ["strong beyond a plan", "other strong"],
      ["strong beyond a plan", "on board, !plan on record"],
    ],
  },
  {
    name: "weaker depressants",
    of: "medicine",
    hit: "every",
    rows: [
      ["gabapentinoid in use", "gabapentinoid, !stopped earlier"],
      ["gabapentinoid with lungs", "gabapentinoid in use, lungs or apnoea"],
      [
        "recent relaxant",
        "muscle-relaxant | sedating-antihistamine, below the relaxant hours | time unknown",
      ],
      [
        "counted for monitoring",
        "other strong | gabapentinoid with lungs | recent relaxant, !benzodiazepine",
      ],
    ],
  },
  {
    name: "premedication route",
    of: "medicine",
    hit: "first",
    rows: [
      ["injected premedication", "pattern=premedication, sedative, form=iv | form=im"],
      ["injected premedication", "pattern=premedication, sedative, form=other | form=not-sure | form=?"],
      ["other premedication", "pattern=premedication, sedative"],
    ],
  },
  {
    name: "timing of what nobody prescribed",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "timing told elsewhere",
        "benzodiazepine, !premedication, for seizures or the like | regular | stopped lately",
      ],
    ],
  },
];
