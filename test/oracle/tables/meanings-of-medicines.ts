import type { Meaning } from "../table.ts";
import { inUse } from "./meanings-in-use.ts";
import { onBoard } from "./meanings-on-board.ts";

const classes = ["ultra-short", "short", "intermediate", "long"] as const;

/** Section 2: where it came from, and which pattern of use counts. */
const sources: readonly Meaning[] = [
  {
    name: "recognition",
    of: "medicine",
    hit: "every",
    rows: [
      ["nobody knows what it is", "unrecognised, !reviewed as no sedative"],
      ["not recognised", "nobody knows what it is | has words left over"],
      ["not confirmed", "needs-confirmation"],
    ],
  },
  {
    name: "kind",
    of: "medicine",
    hit: "every",
    rows: [
      ["strong kind", "benzodiazepine | opioid | barbiturate | zuranolone | phenibut | oxybate | z-drug"],
      ["sedative", "strong kind | gabapentinoid | muscle-relaxant | sedating-antihistamine | antipsychotic"],
      ["sedative", "sedating-bedtime-medicine | orexin-antagonist | cannabis"],
      ["may be a sedative", "sedative | ketamine | unrecognised"],
      [
        "taken for such a thing",
        "benzodiazepine | barbiturate | phenibut | oxybate | z-drug | gabapentinoid",
      ],
      ["taken for such a thing", "muscle-relaxant | sedating-antihistamine | sedating-bedtime-medicine"],
      ["taken for such a thing", "orexin-antagonist | lamotrigine"],
    ],
  },
  {
    name: "not prescribed",
    of: "medicine",
    hit: "first",
    rows: [
      ["not prescribed", "content unknown | never prescribed by anybody"],
      ["not prescribed", "may be a sedative, supply=street | supply=someone-else"],
      ["not prescribed", "benzodiazepine, supply=over-the-counter"],
      ["not prescribed", "strong kind, supply=not-sure, !pattern=premedication"],
    ],
  },
  {
    name: "not prescribed, when",
    of: "medicine",
    hit: "every",
    rows: [
      ["from nobody lately", "not prescribed, time unknown | inside the unprescribed hours"],
      ["from nobody this month", "not prescribed, time unknown | inside the unprescribed days"],
    ],
  },
];

const pattern: readonly Meaning[] = [
  {
    name: "regular use",
    of: "medicine",
    hit: "every",
    rows: [
      ["taken regularly", "!pattern=as-needed, !pattern=one-off"],
      ["taken regularly", "days of regular use | days unknown"],
      ["was regular", "!wasRegularBeforeStopping=no | days of regular use"],
      ["missed or unsure", "missedOrCutInLast28Days=yes | missedOrCutInLast28Days=not-sure"],
      ["stopped long ago", "last taken before the days of stopping"],
    ],
  },
  {
    name: "pattern that counts",
    of: "medicine",
    hit: "first",
    rows: [
      ["premedication", "pattern=premedication, !supply=street, !supply=someone-else"],
      ["stopped lately", "pattern=stopped, was regular, !stopped long ago"],
      ["stopped lately", "pattern=stopped, was regular, days of regular use | missed or unsure"],
      ["stopped earlier", "pattern=stopped, stopped long ago"],
      ["occasional", "pattern=stopped"],
      ["stopped lately", "taken regularly, missedOrCutInLast28Days=yes"],
      ["regular", "taken regularly"],
      ["occasional", ""],
    ],
  },
  {
    name: "purpose",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "for seizures or the like",
        "takenFor=seizures | takenFor=withdrawal | takenFor=catatonia | takenFor=spasticity",
      ],
      ["for seizures or the like", "takenFor=not-sure, !premedication"],
    ],
  },
  {
    name: "missed",
    of: "medicine",
    hit: "first",
    rows: [
      ["missed", "stopped lately"],
      ["nothing to miss", "pattern=one-off, occasional"],
      ["nothing to miss", "occasional, !pattern=stopped, !for seizures or the like"],
      ["missed", "missedOrCutInLast28Days=yes | missedOrCutInLast28Days=not-sure"],
    ],
  },
  {
    name: "plan on record",
    of: "medicine",
    hit: "every",
    rows: [
      ["use in doubt", "pattern=? | pattern=not-sure | days unknown | time unknown | takenFor=?"],
      [
        "use in doubt",
        "supply not answered | supply=not-sure | isExtendedRelease=? | isExtendedRelease=not-sure",
      ],
      ["prescriber said go on", "plan=continue-as-usual, plan inside its days, !plan lies ahead"],
      [
        "plan on record",
        "regular, prescriber said go on, missedOrCutInLast28Days=no, !use in doubt, !not prescribed",
      ],
    ],
  },
  {
    name: "blank that could matter",
    of: "medicine",
    hit: "every",
    rows: [["a blank could matter", "supply not answered | takenFor=? | isExtendedRelease=?"]],
  },
];

/** Section 3: one class longer, one step in all however many apply. */
const duration: readonly Meaning[] = [
  {
    name: "one class longer",
    of: "medicine",
    hit: "every",
    rows: [
      ["moved", "isExtendedRelease=yes | isExtendedRelease=not-sure | typed as extended release"],
      ["moved", "cirrhosis, !drug=temazepam"],
      ["moved", "older, !drug=lorazepam, !drug=oxazepam, !drug=temazepam"],
    ],
  },
  {
    name: "class that counts",
    of: "medicine",
    hit: "first",
    rows: [
      ["counts as long", "not prescribed"],
      ["counts as short", "lasts ultra-short, moved"],
      ["counts as intermediate", "lasts short, moved"],
      ["counts as long", "lasts intermediate, moved"],
      ...classes.map((each) => [`counts as ${each}`, `lasts ${each}`] as const),
    ],
  },
  {
    name: "windows and gaps",
    of: "medicine",
    hit: "every",
    rows: [
      ["recent", "benzodiazepine, time unknown"],
      ["recent", "from nobody lately"],
      ...classes.map((each) => ["recent", `counts as ${each}, inside the ${each} window`] as const),
      ...classes.map((each) => ["gap met", `counts as ${each}, ${each} gap reached`] as const),
    ],
  },
];

/** In the order in which they build upon each other. */
export const meaningsOfMedicines: readonly Meaning[] = [
  ...sources,
  ...pattern,
  ...duration,
  ...onBoard,
  ...inUse,
];
