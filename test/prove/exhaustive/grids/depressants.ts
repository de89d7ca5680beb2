import { type AgentName, agentAxis } from "../axes/agents.ts";
import { homeOxygen, lungDisease, sleepApnoea } from "../axes/background.ts";
import { alcohol, drowsy } from "../axes/day.ts";
import { lastDose, pattern } from "../axes/medicine.ts";
import { supply } from "../axes/told-of-medicine.ts";
import { only } from "../axis.ts";
import { defineGrid, type Grid } from "../grid.ts";
import { ofHistory, ofLifestyle, ofMedicine, ofToday } from "../sections.ts";

const everyKind: readonly AgentName[] = [
  ...([
    "triazolam",
    "alprazolam",
    "diazepam",
    "oxycodone",
    "fentanyl patch",
    "zolpidem",
    "phenobarbital",
  ] as const),
  ...(["sodium oxybate", "zuranolone", "phenibut", "gabapentin", "baclofen", "diphenhydramine"] as const),
  ...(["trazodone", "suvorexant", "dronabinol", "theophylline", "restful blend", "folic acid"] as const),
];
/** Without one of those that are worth a line and never more. */
const everyKindBesideAnother = everyKind.filter((name) => name !== "dronabinol");
const fewKinds: readonly AgentName[] = ["alprazolam", "oxycodone", "zolpidem", "gabapentin"];

const breathing = [
  ofHistory(
    "breathing",
    only(sleepApnoea, "no", "treated-every-night", "untreated", "not sure"),
    only(lungDisease, "no", "other"),
    only(homeOxygen, "no", "yes"),
  ),
  ofLifestyle("alcohol", only(alcohol, "quiet", "24 h", "23 h 59 min", "not sure")),
  ofToday("drowsiness", drowsy),
];

/** One medicine of any kind, in every way of use and from every source. */
export function oneDepressant(isShort: boolean): Grid {
  return defineGrid("one medicine of any kind, every breathing condition", [
    ofMedicine(
      0,
      agentAxis(isShort ? fewKinds.slice(0, 2) : everyKind, { mayBeNone: true }),
      pattern,
      lastDose,
      supply,
    ),
    ...breathing,
  ]);
}

/** Two medicines of any kind; the second may be missing, so that adding one is a step. */
export function twoDepressants(isShort: boolean): Grid {
  const kinds = isShort ? fewKinds : everyKindBesideAnother;
  const medicine = (place: number) =>
    ofMedicine(
      place,
      agentAxis(kinds, { mayBeNone: true }),
      only(pattern, "as needed, 7 days", "regular"),
      only(
        lastDose,
        "72 h 1 min",
        "24 h 1 min",
        "24 h",
        "12 h",
        "11 h 59 min",
        "8 h",
        "7 h 59 min",
        "not sure",
      ),
    );
  return defineGrid(
    "two medicines of any kind",
    [medicine(0), medicine(1), ...breathing.slice(0, 2), ofToday("drowsiness", only(drowsy, "no", "yes"))],
    [[0, 1]],
  );
}

/** Three medicines close to the start. */
export function threeDepressants(isShort: boolean): Grid {
  const kinds = isShort ? fewKinds : everyKind;
  const medicine = (place: number) =>
    ofMedicine(
      place,
      agentAxis(kinds, { mayBeNone: true }),
      only(lastDose, "24 h 1 min", "11 h 59 min", "1 h"),
      only(pattern, "as needed, 7 days"),
    );
  return defineGrid(
    "three medicines of any kind",
    [
      medicine(0),
      medicine(1),
      medicine(2),
      ofHistory("apnoea and lungs", sleepApnoea, only(lungDisease, "no", "other")),
    ],
    [
      [0, 1],
      [1, 2],
    ],
  );
}
