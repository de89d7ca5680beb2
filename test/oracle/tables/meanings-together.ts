import type { Meaning } from "../table.ts";

const breathingRisks = "alcohol | apnoea untreated | home oxygen | drowsy";

/** What the medicines and the patient mean together: sections 4 (`combined-depressants`) and 5. "some X": of any medicine. */
export const meaningsTogether: readonly Meaning[] = [
  {
    name: "combined depressants",
    of: "patient",
    hit: "every",
    rows: [
      ["opioid combined", "some strong opioid, some on board"],
      ["opioid combined", "some strong opioid, some Z-drug beside an opioid"],
      ["opioid combined", "some strong opioid, some strong barbiturate"],
      ["opioid combined", "some strong opioid, some strong oxybate"],
      ["opioid combined", "some strong opioid, some gabapentinoid with lungs"],
      ["combined depressants", "opioid combined"],
      ["combined depressants", `some strong, ${breathingRisks}`],
      ["combined depressants", "three strong depressants"],
    ],
  },
  {
    name: "other depressants",
    of: "patient",
    hit: "every",
    rows: [["other depressant", "some counted for monitoring | two strong depressants"]],
  },
  {
    name: "the list",
    of: "patient",
    hit: "every",
    rows: [
      ["list unconfirmed", "list=not-asked | list=no-answer | list=declined"],
      ["list unconfirmed", "list=listed, !some listed at all"],
      ["list unconfirmed", "isComplete=no | isComplete=not-sure"],
      ["list unconfirmed", "!onlyNowAndThen=no, !some pattern=as-needed, !some pattern=one-off"],
      [
        "list unconfirmed",
        "!fromSomeoneElse=no, !some supply told=someone-else, !some supply told=street, !some supply told=over-the-counter",
      ],
      ["list unconfirmed", "!stoppedRecently=no, !some pattern=stopped"],
      [
        "list unconfirmed",
        "!forAnxietySleepOrSeizures=no, !some taken for such a thing, !some for such a purpose",
      ],
      ["unsettled", "list unconfirmed | some not recognised | some not confirmed"],
    ],
  },
  {
    name: "monitoring tier",
    of: "patient",
    hit: "first",
    rows: [
      ["high", "combined depressants"],
      ["high", "some injected premedication"],
      ["high", "apnoea untreated | home oxygen | drowsy"],
      [
        "enhanced beyond a plan",
        "some strong beyond a plan | two strong depressants | several strong entries",
      ],
      ["enhanced beyond a plan", "some from nobody lately | recreation recent"],
      ["enhanced beyond a plan", "some counted for monitoring"],
      ["enhanced beyond a plan", "apnoea treated | lung disease"],
      ["enhanced beyond a plan", "some other premedication"],
      ["enhanced beyond a plan", "alcohol"],
      ["enhanced beyond a plan", "unsettled"],
      ["enhanced by a plan alone", "some on board"],
      ["baseline", ""],
    ],
  },
];

/** The tier that each of these names stands for. */
export const tiers = [
  ["high", "high"],
  ["enhanced beyond a plan", "enhanced"],
  ["enhanced by a plan alone", "enhanced"],
  ["baseline", "baseline"],
] as const;
