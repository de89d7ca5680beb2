import type { Meaning } from "../table.ts";
import { onBoard, purposes } from "./meanings-on-board.ts";

const classes = ["ultra-short", "short", "intermediate", "long"] as const;

/** Section 2: where it came from, and which pattern of use counts. */
const pattern: readonly Meaning[] = [
  {
    name: "recognition",
    of: "medicine",
    hit: "every",
    rows: [
      ["not recognised", "unrecognised, !reviewed as no sedative"],
      ["not recognised", "holds what nobody classified"],
    ],
  },
  {
    name: "not prescribed",
    of: "medicine",
    hit: "every",
    rows: [
      ["not prescribed", "supply=street | supply=someone-else | supply=not-sure"],
      ["not prescribed", "never prescribed by anybody"],
      ["not prescribed", "content unknown, !supply=own-prescription, !supply=this-clinic"],
      ["from nobody lately", "not prescribed, time unknown | inside the unprescribed hours"],
      ["from nobody this month", "not prescribed, time unknown | inside the unprescribed days"],
    ],
  },
  {
    name: "missed",
    of: "medicine",
    hit: "every",
    // A blank inside a medicine is judged as the worst it can mean.
    rows: [["missed", "!missedOrCutInLast28Days=no"]],
  },
  {
    name: "regular use",
    of: "medicine",
    hit: "every",
    rows: [
      ["taken on regular days", "days of regular use | days unknown"],
      ["taken regularly", "pattern=regular | pattern=not-sure | pattern=? | taken on regular days"],
      ["stopped after regular use", "pattern=stopped, !wasRegularBeforeStopping=no | taken on regular days"],
    ],
  },
  {
    name: "pattern that counts",
    of: "medicine",
    hit: "first",
    rows: [
      ["premedication", "pattern=premedication, !supply=street, !supply=someone-else"],
      ["stopped earlier", "stopped after regular use, stopped before the days that count"],
      ["stopped lately", "stopped after regular use"],
      ["stopped lately", "!pattern=stopped, taken regularly, missed"],
      ["regular", "!pattern=stopped, taken regularly"],
      ["occasional", ""],
    ],
  },
  {
    name: "plan on record",
    of: "medicine",
    hit: "every",
    rows: [
      [
        "plan on record",
        "regular, plan=continue-as-usual, plan inside its days, !plan lies ahead, missedOrCutInLast28Days=no",
      ],
    ],
  },
  {
    name: "still taken",
    of: "medicine",
    hit: "every",
    rows: [["current", "!pattern=stopped | !stopped before the days that count"]],
  },
];

/** Section 3: one class longer, one step in all however many apply. */
const duration: readonly Meaning[] = [
  {
    name: "one class longer",
    of: "medicine",
    hit: "every",
    rows: [
      ["moved", "!isExtendedRelease=no"],
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
export const meaningsOfMedicines: readonly Meaning[] = [...pattern, ...duration, ...onBoard, ...purposes];
