import { otherDepressant } from "../../../rules/advisories/other-depressant.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { MedicalHistory } from "../../../rules/intake.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded, quietIntake } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const { history, lifestyle } = quietIntake();
const minute = 1 / 60;
const review = ["monitoring: prescriber-review"];
const noted = ["also-noted: inform"];

const medicine = (lastHours: number, ...classes: readonly DrugClass[]): MedicineFacts =>
  takenOther(classes.join(" "), classes, { ...asNeeded, lastHours });
const of = (...medicines: readonly MedicineFacts[]): Facts => factsWith({ medicines });
const having = (answers: MedicalHistory, facts: Facts): Facts => ({
  ...facts,
  history: { ...history, ...answers },
});

specify(otherDepressant, [
  { when: "an opioid at 24 h", facts: of(medicine(24, "opioid")), finds: review },
  { when: "an opioid past 24 h", facts: of(medicine(24 + minute, "opioid")), finds: "not-found" },
  { when: "a Z-drug just under 8 h", facts: of(medicine(8 - minute, "z-drug")), finds: review },
  { when: "a Z-drug at 8 h", facts: of(medicine(8, "z-drug")), finds: noted },
  { when: "a Z-drug at 11 h", facts: of(medicine(11, "z-drug")), finds: noted },
  { when: "a Z-drug at 12 h", facts: of(medicine(12, "z-drug")), finds: noted },
  { when: "a Z-drug past 12 h", facts: of(medicine(12 + minute, "z-drug")), finds: "not-found" },
  {
    when: "a Z-drug at 12 h beside an opioid, which then do not combine",
    facts: of(medicine(2, "opioid"), medicine(12, "z-drug")),
    finds: [...review, ...noted],
  },
  {
    when: "a gabapentinoid stopped longer ago than the protocol looks back",
    facts: of(
      takenOther("gabapentin", ["gabapentinoid"], {
        pattern: "stopped",
        daysUsedInLast14: 0,
        lastHours: 29 * 24,
      }),
    ),
    finds: "not-found",
  },
  { when: "dronabinol", facts: of(takenOther("dronabinol", ["cannabis"], { lastHours: 10 })), finds: noted },
  {
    when: "a class word of which no drug is named",
    facts: of({
      ...takenOther("sleeping pill", ["sedating-bedtime-medicine"], { lastHours: 10 }),
      drugs: [],
    }),
    finds: noted,
    says: ["sleeping pill: adds a little to sedation."],
  },
  {
    when: "cannabis not sure",
    facts: factsWith({ lifestyle: { answers: { ...lifestyle, cannabisInLast24h: "not-sure" } } }),
    finds: noted,
  },
  { when: "lifestyle never asked", facts: factsWith({ lifestyle: undefined }), finds: "cannot-tell" },
  {
    when: "a Z-drug at a time not known, beside an opioid",
    facts: of(medicine(2, "opioid"), takenOther("zolpidem", ["z-drug"], {})),
    finds: review,
  },
  {
    when: "a Z-drug taken every night, 11 h ago",
    facts: of(takenOther("zolpidem", ["z-drug"], { lastHours: 11 })),
    finds: noted,
  },
  {
    when: "a Z-drug at an unknown time",
    facts: of(takenOther("zolpidem", ["z-drug"], asNeeded)),
    finds: review,
  },
  {
    when: "a Z-drug at 9 h beside an opioid: told by the combination",
    facts: of(medicine(9, "z-drug"), medicine(9, "opioid")),
    finds: review,
  },
  { when: "a barbiturate at 72 h", facts: of(medicine(72, "barbiturate")), finds: review },
  { when: "a barbiturate past 72 h", facts: of(medicine(72 + minute, "barbiturate")), finds: "not-found" },
  { when: "zuranolone", facts: of(medicine(72, "zuranolone")), finds: review },
  { when: "phenibut", facts: of(medicine(72, "phenibut")), finds: review },
  { when: "a gabapentinoid alone, at any hour", facts: of(medicine(100, "gabapentinoid")), finds: noted },
  {
    when: "a gabapentinoid with treated apnoea",
    facts: having({ sleepApnoea: "treated-every-night" }, of(medicine(2, "gabapentinoid"))),
    finds: review,
  },
  {
    when: "a gabapentinoid with lung disease",
    facts: having({ lungDisease: "other" }, of(medicine(2, "gabapentinoid"))),
    finds: review,
  },
  {
    when: "a gabapentinoid with controlled asthma",
    facts: having({ lungDisease: "controlled-asthma" }, of(medicine(2, "gabapentinoid"))),
    finds: noted,
  },
  {
    when: "a muscle relaxant just under 8 h",
    facts: of(medicine(8 - minute, "muscle-relaxant")),
    finds: review,
  },
  { when: "a muscle relaxant at 8 h", facts: of(medicine(8, "muscle-relaxant")), finds: "not-found" },
  {
    when: "a sedating antihistamine just under 8 h",
    facts: of(medicine(8 - minute, "sedating-antihistamine")),
    finds: review,
  },
  {
    when: "hydroxyzine at 8 h",
    facts: of(medicine(8, "sedating-antihistamine", "sedating-bedtime-medicine")),
    finds: noted,
  },
  { when: "a bedtime medicine", facts: of(medicine(10, "sedating-bedtime-medicine")), finds: noted },
  { when: "an orexin antagonist", facts: of(medicine(10, "orexin-antagonist")), finds: noted },
  {
    when: "cannabis in 24 h",
    facts: factsWith({ lifestyle: { answers: { ...lifestyle, cannabisInLast24h: "yes" } } }),
    finds: noted,
  },
  {
    when: "C15 two benzodiazepines on board",
    facts: of(
      takenBenzodiazepine("diazepam", { lastHours: 2 }),
      takenBenzodiazepine("alprazolam", { lastHours: 2 }),
    ),
    finds: review,
  },
  {
    when: "C15 a benzodiazepine and phenibut",
    facts: of(takenBenzodiazepine("diazepam", { lastHours: 2 }), medicine(2, "phenibut")),
    finds: review,
  },
  {
    when: "one benzodiazepine",
    facts: of(takenBenzodiazepine("diazepam", { lastHours: 2 })),
    finds: "not-found",
  },
  { when: "nothing", facts: of(), finds: "not-found" },
  {
    when: "C18 nothing, and nobody asked about cannabis",
    facts: factsWith({ lifestyle: { answers: { ...lifestyle, cannabisInLast24h: undefined } } }),
    finds: "cannot-tell",
    missing: "cannabis in the last 24\u00a0h: not asked",
  },
]);
