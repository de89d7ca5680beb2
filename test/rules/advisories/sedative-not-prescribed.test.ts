import { sedativeNotPrescribed } from "../../../rules/advisories/sedative-not-prescribed.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, TimeAnswer } from "../../../rules/facts.ts";
import type { Medicine, Supply } from "../../../rules/intake.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";
import { asNeeded, quietIntake } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const minute = 1 / 60;
const stop = ["combination: stop-and-call", "timing: prescriber-review"];
const review = ["combination: prescriber-review", "timing: prescriber-review"];

function from(supply: Supply, lastHours?: number, answers: Partial<Medicine> = {}): Facts {
  const time = lastHours === undefined ? {} : { lastHours };
  const medicine = takenBenzodiazepine("alprazolam", { ...asNeeded, ...answers, ...time, supply });
  return factsWith({ medicines: [medicine] });
}

type Answers = Parameters<typeof takenOther>[2];

function other(name: string, drugClass: DrugClass, answers: Answers): Facts {
  return factsWith({ medicines: [takenOther(name, [drugClass], answers)] });
}

function recreational(answer: TimeAnswer): Facts {
  const { lifestyle } = quietIntake();
  return factsWith({
    lifestyle: { answers: lifestyle, lastAlcohol: "never", recreationalSedatives: answer },
  });
}

const { supply: _blank, ...unsaid } = takenBenzodiazepine("alprazolam", { lastHours: 2 }).answers;

specify(sedativeNotPrescribed, [
  {
    when: "oxycodone bought every day",
    facts: other("oxycodone", "opioid", { supply: "street", lastHours: 3 }),
    finds: stop,
    says: ["oxycodone: No interval is given for what nobody prescribed. Regular use can mean dependence."],
  },
  {
    when: "oxycodone bought every day, and stopped lately",
    facts: other("oxycodone", "opioid", {
      supply: "street",
      pattern: "stopped",
      daysUsedInLast14: 3,
      lastHours: 96,
    }),
    finds: review,
    says: ["Regular use can mean dependence."],
  },
  {
    when: "oxycodone bought once",
    facts: factsWith({
      medicines: [takenOther("oxycodone", ["opioid"], { ...asNeeded, supply: "street", lastHours: 3 })],
    }),
    finds: stop,
    neverSays: ["dependence"],
  },
  {
    when: "a listed one taken no earlier than the recreational use told: one finding with the reasons of both",
    facts: { ...from("street", 3), lifestyle: recreational(hoursBefore(5)).lifestyle },
    finds: stop,
    says: [
      "street, online or recreational",
      "recreational sedatives or ketamine: last used Sat 21 Nov 04:00",
    ],
  },
  {
    when: "recreational use later than a listed one: two findings",
    facts: { ...from("street", 30), lifestyle: recreational(hoursBefore(5)).lifestyle },
    finds: [...stop, ...stop],
  },
  {
    when: "from someone else: not sure, and none is listed",
    facts: factsWith({ medications: { fromSomeoneElse: "not-sure" } }),
    finds: "cannot-tell",
    missing: "what was taken from someone else or without a prescription: not listed",
  },
  {
    when: "from someone else: not asked",
    facts: factsWith({ medications: { fromSomeoneElse: undefined } }),
    finds: "cannot-tell",
    missing: "medicines from someone else or without a prescription: not asked",
  },
  {
    when: "lifestyle never asked",
    facts: factsWith({ lifestyle: undefined }),
    finds: "cannot-tell",
    missing: "recreational sedatives or ketamine: not asked",
  },
  {
    when: "street, at 72 h",
    facts: from("street", 72),
    finds: stop,
    says: ["What it contains is uncertain", "No interval is given for what nobody prescribed."],
  },
  { when: "street, past 72 h", facts: from("street", 72 + minute), finds: review },
  { when: "street, on day 28", facts: from("street", 28 * 24), finds: review },
  { when: "street, 29 days ago", facts: from("street", 29 * 24), finds: "not-found" },
  { when: "street, time unknown", facts: from("street"), finds: stop },
  {
    when: "C04 someone else's pharmacy tablet, last night",
    facts: from("someone-else", 11),
    finds: stop,
    says: ["prescribed to someone else"],
  },
  { when: "someone else's, past 72 h", facts: from("someone-else", 73), finds: review },
  { when: "not sure where it came from", facts: from("not-sure", 11), finds: stop },
  {
    when: "nobody asked where it came from: told by the timing rule as not asked",
    facts: factsWith({
      medicines: [{ ...takenBenzodiazepine("alprazolam", { lastHours: 2 }), answers: unsaid }],
    }),
    finds: "not-found",
  },
  {
    when: "regular street use: the timing is told by another rule",
    facts: from("street", 2, { pattern: "regular", daysUsedInLast14: 14 }),
    finds: ["combination: stop-and-call"],
  },
  {
    when: "someone else's oxycodone",
    facts: factsWith({
      medicines: [
        takenOther("oxycodone", ["opioid"], { ...asNeeded, supply: "someone-else", lastHours: 40 }),
      ],
    }),
    finds: stop,
  },
  {
    when: "recreational ketamine as a listed medicine",
    facts: factsWith({
      medicines: [takenOther("ketamine", ["ketamine"], { ...asNeeded, supply: "street", lastHours: 40 })],
    }),
    finds: stop,
  },
  {
    when: "someone else's blood pressure tablet",
    facts: factsWith({
      medicines: [takenOther("amlodipine", ["antihypertensive"], { supply: "someone-else", lastHours: 4 })],
    }),
    finds: "not-found",
  },
  {
    when: "an antihistamine over the counter",
    facts: factsWith({
      medicines: [
        takenOther("diphenhydramine", ["sedating-antihistamine"], {
          supply: "over-the-counter",
          lastHours: 4,
        }),
      ],
    }),
    finds: "not-found",
  },
  { when: "own prescription", facts: from("own-prescription", 2), finds: "not-found" },
  { when: "recreational sedatives at 72 h", facts: recreational(hoursBefore(72)), finds: stop },
  { when: "recreational sedatives past 72 h", facts: recreational(hoursBefore(72 + minute)), finds: review },
  {
    when: "recreational sedatives 29 days ago",
    facts: recreational(hoursBefore(29 * 24)),
    finds: "not-found",
  },
  { when: "recreational sedatives, not sure when", facts: recreational("unknown"), finds: stop },
  {
    when: "C04 something from someone else, not listed",
    facts: factsWith({ medications: { fromSomeoneElse: "yes" } }),
    finds: "cannot-tell",
  },
  {
    when: "nobody asked about recreational sedatives",
    facts: factsWith({ lifestyle: { answers: {} } }),
    finds: "cannot-tell",
  },
  { when: "nothing", facts: factsWith(), finds: "not-found" },
  {
    when: "baclofen 24 h before, and nobody is sure where it came from",
    facts: other("baclofen", "muscle-relaxant", { supply: "not-sure", lastHours: 24 }),
    finds: "cannot-tell",
    missing: "where baclofen came from: not sure",
  },
  {
    when: "the same 29 days before",
    facts: other("baclofen", "muscle-relaxant", { supply: "not-sure", lastHours: 29 * 24 }),
    finds: "not-found",
  },
  {
    when: "the same of lamotrigine, which does not sedate",
    facts: other("lamotrigine", "lamotrigine", { supply: "not-sure", lastHours: 24 }),
    finds: "not-found",
  },
]);
