import { type AgentName, agentAxis } from "../axes/agents.ts";
import { only } from "../axis.ts";
import { liverDisease, sleepApnoea } from "../axes/background.ts";
import { alcohol, drowsy, withdrawalSigns } from "../axes/day.ts";
import { lastDose, pattern } from "../axes/medicine.ts";
import { extendedRelease, missed, plan, purpose, supply } from "../axes/told-of-medicine.ts";
import { age, purposeOfVisit } from "../axes/visit.ts";
import { defineGrid, type Grid } from "../grid.ts";
import { ofHistory, ofLifestyle, ofMedicine, ofToday, ofVisit } from "../sections.ts";

const everyAgent: readonly AgentName[] = [
  ...([
    "tofisopam",
    "triazolam",
    "brotizolam",
    "temazepam",
    "lorazepam",
    "alprazolam",
    "alprazolam XR",
  ] as const),
  ...(["diazepam", "Librax", "bromazolam", "benzo"] as const),
];
/** One of each class of duration, and those that no class or no certain name tells apart. */
const oneOfEach = ["tofisopam", "triazolam", "brotizolam", "alprazolam XR", "diazepam", "benzo"] as const;

/** One benzodiazepine in every way of use, beside what moves its class, its signs and what deepens its effect. */
export function oneBenzodiazepine(isShort: boolean): Grid {
  const agents = isShort ? (["alprazolam", "diazepam"] as const) : everyAgent;
  return defineGrid("one benzodiazepine, every pattern and last dose", [
    ofMedicine(
      0,
      agentAxis(agents),
      pattern,
      lastDose,
      only(missed, "no", "yes", "not sure"),
      only(purpose, "anxiety", "seizures", "blank"),
      only(plan, "on record", "none known"),
    ),
    ofVisit("visit", only(age, "42", "65", "not known"), purposeOfVisit),
    ofHistory(
      "liver and apnoea",
      only(liverDisease, "no", "cirrhosis-or-severe", "blank"),
      only(sleepApnoea, "no", "untreated"),
    ),
    ofLifestyle("alcohol", only(alcohol, "quiet", "23 h 59 min")),
    ofToday(
      "signs and drowsiness",
      only(withdrawalSigns, "none", "tremor", "not sure"),
      only(drowsy, "no", "yes"),
    ),
  ]);
}

/** The same with every answer about source, release, purpose and plan, and nothing beside it. */
export function oneBenzodiazepineAsTold(isShort: boolean): Grid {
  const agents = isShort ? (["alprazolam", "tofisopam"] as const) : oneOfEach;
  return defineGrid("one benzodiazepine, every source, purpose, release and plan", [
    ofMedicine(
      0,
      agentAxis(agents),
      only(pattern, "as needed, 7 days", "regular", "not sure", "stopped, was regular", "premedication IV"),
      only(lastDose, "29 days", "28 days", "24 h", "12 h", "8 h", "1 h", "not sure"),
      missed,
      purpose,
      supply,
      extendedRelease,
      plan,
    ),
    ofToday("signs", only(withdrawalSigns, "none", "tremor", "not sure")),
  ]);
}
