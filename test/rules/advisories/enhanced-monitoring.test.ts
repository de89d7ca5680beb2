import { enhancedMonitoring } from "../../../rules/advisories/enhanced-monitoring.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts, TimeAnswer } from "../../../rules/facts.ts";
import type { MedicalHistory, Medicine } from "../../../rules/intake.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";
import { asNeeded, planOnRecord, quietIntake } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const { history, today, lifestyle } = quietIntake();
const review = ["monitoring: prescriber-review"];
const enhanced = { finds: review, says: ["enhanced schedule"] };
const high = { finds: review, says: ["high schedule"] };

const of = (...medicines: readonly MedicineFacts[]): Facts => factsWith({ medicines });
const other = (drugClass: DrugClass, lastHours: number): Facts =>
  of(takenOther(drugClass, [drugClass], { ...asNeeded, lastHours }));
const having = (answers: MedicalHistory, facts = of()): Facts => ({
  ...facts,
  history: { ...history, ...answers },
});
const givenByMouth = { pattern: "premedication", supply: "this-clinic", form: "oral" } as const;
const planned = takenBenzodiazepine("clonazepam", {
  lastHours: 2,
  prescribersPlan: planOnRecord,
  planAgeDays: 9,
});
const premedicated = (answers: Partial<Medicine>): Facts =>
  of(
    takenBenzodiazepine("midazolam", {
      pattern: "premedication",
      supply: "this-clinic",
      lastHours: 1,
      ...answers,
    }),
  );
const recreational = (recreationalSedatives: TimeAnswer): Facts => ({
  ...of(),
  lifestyle: { answers: lifestyle, recreationalSedatives, lastAlcohol: "never" },
});
const gabapentin = other("gabapentinoid", 2);

specify(enhancedMonitoring, [
  { when: "no factor", facts: of(), finds: "not-found" },
  {
    when: "stopped lately: the caution on flumazenil",
    facts: of(takenBenzodiazepine("clonazepam", { pattern: "stopped", daysUsedInLast14: 3, lastHours: 96 })),
    finds: review,
    says: [
      "Flumazenil can set off seizures after regular use, and does not reverse ketamine, opioids or alcohol.",
    ],
  },
  {
    when: "a premedication is a reason where it sedates, and only there",
    facts: of(
      takenOther("pregabalin", ["gabapentinoid"], { ...givenByMouth, lastHours: 1 }),
      takenOther("ondansetron", ["none"], { ...givenByMouth, lastHours: 1 }),
    ),
    finds: review,
    says: ["Because of: premedication.", "pregabalin: last dose Sat 21 Nov 08:00"],
    neverSays: ["ondansetron"],
  },
  {
    when: "one from someone else is a reason while it is recent",
    facts: of(
      takenOther("gabapentin", ["gabapentinoid"], { supply: "someone-else", lastHours: 72 }),
      takenOther("pregabalin", ["gabapentinoid"], { supply: "someone-else", lastHours: 73 }),
      takenOther("cetirizine", ["sedating-antihistamine"], { lastHours: 8 }),
    ),
    finds: review,
    says: ["Because of: a sedative that was not prescribed.", "gabapentin: last dose Wed 18 Nov 09:00"],
    neverSays: ["pregabalin", "cetirizine"],
  },
  {
    when: "a benzodiazepine on board",
    facts: of(takenBenzodiazepine("clonazepam", { lastHours: 2 })),
    ...enhanced,
  },
  { when: "regular with a plan on record, nothing else", facts: of(planned), finds: ["monitoring: inform"] },
  {
    when: "two regular ones with plans on record",
    facts: of(planned, { ...planned, answers: { ...planned.answers, id: "b" } }),
    ...enhanced,
  },
  {
    when: "with a plan on record and alcohol",
    facts: { ...of(planned), lifestyle: { answers: lifestyle, lastAlcohol: hoursBefore(23) } },
    ...high,
  },
  {
    when: "a benzodiazepine no longer on board",
    facts: of(takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 25 })),
    finds: "not-found",
  },
  { when: "an opioid at 24 h", facts: other("opioid", 24), ...enhanced },
  { when: "an opioid at 25 h", facts: other("opioid", 25), finds: "not-found" },
  { when: "a Z-drug under 8 h", facts: other("z-drug", 7.9), ...enhanced },
  { when: "a Z-drug at 8 h", facts: other("z-drug", 8), finds: "not-found" },
  { when: "oxybate", facts: other("oxybate", 24), ...enhanced },
  { when: "a muscle relaxant under 8 h", facts: other("muscle-relaxant", 7.9), ...enhanced },
  { when: "a gabapentinoid alone", facts: gabapentin, finds: "not-found" },
  {
    when: "C15 a gabapentinoid with lung disease",
    facts: having({ lungDisease: "other" }, gabapentin),
    ...enhanced,
  },
  {
    when: "C15 a gabapentinoid with untreated apnoea",
    facts: having({ sleepApnoea: "untreated" }, gabapentin),
    ...high,
  },
  { when: "treated apnoea alone", facts: having({ sleepApnoea: "treated-every-night" }), ...enhanced },
  { when: "untreated apnoea alone", facts: having({ sleepApnoea: "untreated" }), ...high },
  { when: "controlled asthma", facts: having({ lungDisease: "controlled-asthma" }), finds: "not-found" },
  { when: "lung disease, not sure", facts: having({ lungDisease: "not-sure" }), ...enhanced },
  { when: "home oxygen", facts: having({ homeOxygen: "yes" }), ...high },
  { when: "drowsy", facts: { ...of(), today: { ...today, drowsyOrHardToRouse: "yes" } }, ...high },
  {
    when: "alcohol under 24 h",
    facts: { ...of(), lifestyle: { answers: lifestyle, lastAlcohol: hoursBefore(23.9) } },
    ...enhanced,
  },
  {
    when: "alcohol at 24 h",
    facts: { ...of(), lifestyle: { answers: lifestyle, lastAlcohol: hoursBefore(24) } },
    finds: "not-found",
  },
  {
    when: "a recreational sedative 72 h before, nothing else",
    facts: recreational(hoursBefore(72)),
    finds: review,
    says: ["recreational sedative or ketamine: last used"],
  },
  {
    when: "a recreational sedative, nobody is sure when",
    facts: recreational("unknown"),
    finds: review,
    says: ["recreational sedative or ketamine: last used at a time nobody is sure of"],
  },
  {
    when: "a recreational sedative longer ago than counts, beside treated apnoea: no reason for this",
    facts: having({ sleepApnoea: "treated-every-night" }, recreational(hoursBefore(72.1))),
    finds: review,
    neverSays: ["recreational"],
  },
  { when: "premedication by mouth", facts: premedicated({ form: "oral" }), ...enhanced },
  { when: "premedication by vein", facts: premedicated({ form: "iv" }), ...high },
  { when: "premedication by muscle", facts: premedicated({ form: "im" }), ...high },
  { when: "premedication, nobody knows how", facts: premedicated({ form: "not-sure" }), ...high },
  { when: "the list declined", facts: factsWith({ medications: { list: "declined" } }), ...enhanced },
  { when: "the list not asked", facts: factsWith({ medications: { list: "not-asked" } }), ...enhanced },
  {
    when: "a name to confirm",
    facts: of({ ...takenOther("x", ["none"], {}), recognition: "needs-confirmation" }),
    ...enhanced,
  },
  {
    when: "C15 a combination",
    facts: of(planned, takenOther("oxycodone", ["opioid"], { lastHours: 2 })),
    finds: review,
    says: ["high schedule", "every 5 min", "Stay until the later of 160 min from the start"],
  },
  {
    when: "a regular user: what flumazenil can do",
    facts: of(planned),
    finds: ["monitoring: inform"],
    says: ["Flumazenil can set off seizures"],
  },
  {
    when: "sections never asked are said",
    facts: having({}, { ...of(planned), today: {} }),
    finds: ["monitoring: inform"],
    says: ["drowsy or hard to rouse now: not asked"],
  },
  {
    when: "C18 no factor, and nobody asked about lung disease",
    facts: having({ lungDisease: undefined }),
    finds: "cannot-tell",
    missing: "lung disease: not asked",
  },
  {
    when: "C18 no factor, and nobody asked whether the patient is drowsy",
    facts: { ...of(), today: { ...today, drowsyOrHardToRouse: undefined } },
    finds: "cannot-tell",
    missing: "drowsy or hard to rouse now: not asked",
  },
]);
