import type { Meaning } from "../table.ts";

/** Section 3: what counts as on board, and when another depressant is recent. */
export const onBoard: readonly Meaning[] = [
  {
    name: "benzodiazepine on board",
    of: "medicine",
    hit: "every",
    rows: [["on board", "benzodiazepine, recent | regular | stopped lately | premedication"]],
  },
  {
    name: "strong depressants",
    of: "medicine",
    hit: "every",
    rows: [
      ["recent by the general rules", "time unknown | premedication | from nobody lately"],
      [
        "strong opioid",
        "opioid, regular | form=patch | inside the opioid hours | recent by the general rules",
      ],
      // One that is missed is still taken.
      ["strong opioid", "opioid, stopped lately, !pattern=stopped"],
      ["strong barbiturate", "barbiturate, inside the barbiturate hours | recent by the general rules"],
      ["strong zuranolone", "zuranolone, inside the barbiturate hours | recent by the general rules"],
      ["strong phenibut", "phenibut, inside the barbiturate hours | recent by the general rules"],
      ["strong oxybate", "oxybate, inside the oxybate hours | recent by the general rules"],
      ["strong Z-drug", "z-drug, below the Z-drug hours | recent by the general rules"],
      ["Z-drug beside an opioid", "strong Z-drug"],
      ["Z-drug beside an opioid", "z-drug, below the Z-drug hours beside an opioid"],
    ],
  },
  {
    name: "strong but no benzodiazepine",
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
      ["gabapentinoid with lungs", "gabapentinoid, current, lungs or apnoea"],
      [
        "recent relaxant",
        "muscle-relaxant | sedating-antihistamine, below the relaxant hours | time unknown",
      ],
      ["recent relaxant", "muscle-relaxant | sedating-antihistamine, premedication"],
      ["counted for monitoring", "other strong | gabapentinoid with lungs | recent relaxant"],
    ],
  },
  {
    name: "sedatives",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "timed sedative",
        "opioid | barbiturate | zuranolone | phenibut | oxybate | z-drug | muscle-relaxant | sedating-antihistamine",
      ],
      ["sedative", "timed sedative | benzodiazepine | gabapentinoid | sedating-bedtime-medicine"],
      ["sedative", "orexin-antagonist | ketamine"],
      ["may be a sedative", "sedative | not recognised"],
    ],
  },
];

/** Answers for which a benzodiazepine is never given an interval. */
export const purposes: readonly Meaning[] = [
  {
    name: "purpose",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "for seizures or the like",
        "takenFor=seizures | takenFor=withdrawal | takenFor=catatonia | takenFor=spasticity",
      ],
      ["may be for seizures", "takenFor=not-sure | takenFor=?"],
    ],
  },
  {
    name: "premedication route",
    of: "medicine",
    hit: "every",
    rows: [
      ["injected premedication", "premedication, sedative, form=iv | form=im | form=not-sure | form=?"],
      ["other premedication", "premedication, sedative, !injected premedication"],
    ],
  },
  {
    name: "confirmation",
    of: "medicine",
    hit: "every",
    rows: [
      ["not confirmed", "needs-confirmation"],
      ["not confirmed", "has words left over"],
      ["not confirmed", "amount in doubt"],
      // A look-alike of what is judged as a sedative anyway changes nothing: visits 1, 4 and 8.
      ["not confirmed", "looks like a sedative, !sedative"],
    ],
  },
];
