import type { Meaning } from "../table.ts";

/** What the answers about the patient mean, before any medicine is looked at. "not-sure" is judged as the worst. */
export const meaningsOfAnswers: readonly Meaning[] = [
  {
    name: "breathing",
    of: "patient",
    hit: "every",
    rows: [
      ["apnoea untreated", "sleepApnoea=untreated | sleepApnoea=not-sure"],
      ["apnoea treated", "sleepApnoea=treated-every-night"],
      ["apnoea", "apnoea untreated | apnoea treated"],
      ["lung disease", "lungDisease=other | lungDisease=not-sure"],
      ["lungs or apnoea", "lung disease | apnoea"],
      ["home oxygen", "homeOxygen=yes | homeOxygen=not-sure"],
      ["drowsy", "drowsyOrHardToRouse=yes | drowsyOrHardToRouse=not-sure"],
    ],
  },
  {
    name: "slow clearance",
    of: "patient",
    hit: "every",
    rows: [
      ["cirrhosis", "liverDisease=cirrhosis-or-severe | liverDisease=not-sure"],
      ["older", "old enough to clear slowly | age unknown"],
    ],
  },
  {
    name: "alcohol",
    of: "patient",
    hit: "every",
    rows: [["alcohol", "drank inside the hours | lastAlcohol unknown"]],
  },
  {
    name: "withdrawal signs",
    of: "patient",
    hit: "every",
    rows: [["withdrawal sign", "withdrawal sign told | withdrawalSigns=not-sure"]],
  },
  {
    name: "recreation",
    of: "patient",
    hit: "first",
    rows: [
      ["recreation recent", "recreationalSedatives unknown | recreation inside the hours"],
      ["recreation lately", "recreation inside the days"],
    ],
  },
  {
    name: "fasting",
    of: "patient",
    hit: "every",
    rows: [
      ["ate too late", "lastFood unknown"],
      ["ate too late", "route=nasal-esketamine, food inside the nasal hours"],
      ["ate too late", "!route=nasal-esketamine, food inside the hours"],
      // The longest that the answer allows: fasting is the risk here.
      ["has eaten", "route=nasal-esketamine, certainly ate inside the nasal hours"],
      ["has eaten", "!route=nasal-esketamine, certainly ate inside the hours"],
      ["drank too late", "lastClearFluid unknown"],
      ["drank too late", "route=nasal-esketamine, fluid inside the nasal hours"],
      ["drank too late", "!route=nasal-esketamine, fluid inside the hours"],
    ],
  },
];
