import { combinedDepressants } from "../../../rules/advisories/combined-depressants.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";
import { asNeeded, quietIntake } from "../../support/builders/intake-builder.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

const { history, today, lifestyle } = quietIntake();
const minute = 1 / 60;
const stop = ["combination: stop-and-call"];

const opioid = takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 24 });
const diazepam = takenBenzodiazepine("diazepam", { lastHours: 2 });

function other(drugClass: DrugClass, lastHours: number): MedicineFacts {
  return takenOther(drugClass, [drugClass], { ...asNeeded, lastHours });
}

function of(...medicines: readonly MedicineFacts[]): Facts {
  return factsWith({ medicines });
}

const drinking = (hours: number): Facts["lifestyle"] => ({
  answers: lifestyle,
  lastAlcohol: hoursBefore(hours),
  recreationalSedatives: "never",
});

const conditions: readonly (readonly [string, Partial<Facts>])[] = [
  ["alcohol just under 24 h ago", { lifestyle: drinking(24 - minute) }],
  ["alcohol, not sure when", { lifestyle: { answers: lifestyle, lastAlcohol: "unknown" } }],
  ["untreated apnoea", { history: { ...history, sleepApnoea: "untreated" } }],
  ["apnoea not sure", { history: { ...history, sleepApnoea: "not-sure" } }],
  ["home oxygen", { history: { ...history, homeOxygen: "yes" } }],
  ["home oxygen not sure", { history: { ...history, homeOxygen: "not-sure" } }],
  ["drowsy now", { today: { ...today, drowsyOrHardToRouse: "yes" } }],
];

const strong: readonly (readonly [string, MedicineFacts])[] = [
  ["a benzodiazepine on board", diazepam],
  ["an opioid within 24 h", opioid],
  ["an opioid patch", takenOther("fentanyl", ["opioid"], { ...asNeeded, form: "patch", lastHours: 60 })],
  ["a regular opioid", takenOther("methadone", ["opioid"], { lastHours: 30 })],
  ["a Z-drug under 8 h", other("z-drug", 8 - minute)],
  ["a barbiturate at 72 h", other("barbiturate", 72)],
  ["oxybate at 24 h", other("oxybate", 24)],
  ["zuranolone at 72 h", other("zuranolone", 72)],
  ["phenibut at 72 h", other("phenibut", 72)],
];

const namedPairs: readonly Scenario[] = strong.flatMap(([drug, medicine]) =>
  conditions.map(([condition, changed]) => ({
    when: `C15 ${drug} with ${condition}`,
    facts: { ...of(medicine), ...changed },
    finds: stop,
  })),
);

const withOpioid: readonly (readonly [string, MedicineFacts, Partial<Facts>])[] = [
  ["a benzodiazepine on board", diazepam, {}],
  [
    "a benzodiazepine stopped lately",
    takenBenzodiazepine("diazepam", { pattern: "stopped", daysUsedInLast14: 0, lastHours: 500 }),
    {},
  ],
  ["a Z-drug just under 12 h", other("z-drug", 12 - minute), {}],
  ["a Z-drug at an unknown time", takenOther("zolpidem", ["z-drug"], asNeeded), {}],
  ["a barbiturate", other("barbiturate", 72), {}],
  ["oxybate", other("oxybate", 24), {}],
  [
    "a gabapentinoid with treated apnoea",
    other("gabapentinoid", 40),
    { history: { ...history, sleepApnoea: "treated-every-night" } },
  ],
  [
    "a gabapentinoid with lung disease",
    other("gabapentinoid", 40),
    { history: { ...history, lungDisease: "other" } },
  ],
];

specify(combinedDepressants, [
  ...namedPairs,
  ...withOpioid.map(([drug, medicine, changed]) => ({
    when: `C15 an opioid with ${drug}`,
    facts: { ...of(opioid, medicine), ...changed },
    finds: stop,
    says: ["an opioid with another sedative"],
  })),
  {
    when: "C15 three strong depressants",
    facts: of(other("z-drug", 7), other("zuranolone", 70), other("phenibut", 70)),
    finds: stop,
    says: ["three or more strong depressants"],
  },
  {
    when: "two strong depressants that the protocol does not name",
    facts: of(other("z-drug", 7), other("phenibut", 70)),
    finds: "not-found",
  },
  { when: "an opioid with a Z-drug at 12 h", facts: of(opioid, other("z-drug", 12)), finds: "not-found" },
  {
    when: "an opioid with a gabapentinoid alone",
    facts: of(opioid, other("gabapentinoid", 2)),
    finds: "not-found",
  },
  {
    when: "an opioid with a gabapentinoid and controlled asthma",
    facts: {
      ...of(opioid, other("gabapentinoid", 2)),
      history: { ...history, lungDisease: "controlled-asthma" },
    },
    finds: "not-found",
  },
  {
    when: "an occasional opioid past 24 h with a benzodiazepine",
    facts: of(other("opioid", 24 + minute), diazepam),
    finds: "not-found",
  },
  { when: "alcohol 24 h ago", facts: { ...of(diazepam), lifestyle: drinking(24) }, finds: "not-found" },
  {
    when: "treated apnoea",
    facts: { ...of(diazepam), history: { ...history, sleepApnoea: "treated-every-night" } },
    finds: "not-found",
  },
  {
    when: "a Z-drug at 8 h with alcohol",
    facts: { ...of(other("z-drug", 8)), lifestyle: drinking(2) },
    finds: "not-found",
  },
  { when: "alcohol alone", facts: { ...of(), lifestyle: drinking(2) }, finds: "not-found" },
  {
    when: "one strong depressant, lifestyle never asked",
    facts: without(of(diazepam), "lifestyle"),
    finds: "cannot-tell",
  },
  {
    when: "one strong depressant, apnoea not asked",
    facts: { ...of(diazepam), history: {} },
    finds: "cannot-tell",
  },
  {
    when: "a combination, lifestyle never asked: said as not checked",
    facts: without(of(diazepam, opioid), "lifestyle"),
    finds: stop,
    says: ["last alcohol: not asked"],
  },
]);

function without(facts: Facts, section: "lifestyle"): Facts {
  const { [section]: _never, ...asked } = facts;
  return asked;
}
