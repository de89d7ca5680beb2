import { benzodiazepineTiming } from "../../../rules/advisories/benzodiazepine-timing.ts";
import type { Facts } from "../../../rules/facts.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded, planOnRecord } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const minute = 1 / 60;

function taken(id: string, answers: Parameters<typeof takenBenzodiazepine>[1]): Facts {
  return factsWith({ medicines: [takenBenzodiazepine(id, answers)] });
}

const review = ["timing: prescriber-review"];
const inform = ["timing: inform"];
const stop = ["timing: stop-and-call"];

specify(benzodiazepineTiming, [
  {
    when: "occasional alprazolam, half an hour short of the gap",
    facts: taken("alprazolam", { ...asNeeded, lastHours: 11.5 }),
    finds: review,
    says: [
      "Last dose Fri 20 Nov 21:30, 11 h 30 min before the planned start. This clinic's protocol asks for 12 h, reached Sat 21 Nov 09:30. Reaching it does not mean the drug has gone.",
      "Next dose: no earlier than Sat 21 Nov 13:40, 4 h after the end as planned, and only once discharge criteria are met.",
      "A time is told to the patient only when a prescriber's plan is recorded.",
    ],
    neverSays: ["still be present"],
  },
  {
    when: "the gap met and still recent",
    facts: taken("alprazolam", { ...asNeeded, lastHours: 24 }),
    finds: review,
    says: ["It still counts as recent, for 24 h after a dose."],
  },
  {
    when: "the gap met and no longer recent",
    facts: taken("alprazolam", { ...asNeeded, lastHours: 24 + minute }),
    finds: inform,
  },
  {
    when: "a short one at its gap and its window",
    facts: taken("brotizolam", { ...asNeeded, lastHours: 12 }),
    finds: review,
  },
  {
    when: "a short one past both",
    facts: taken("brotizolam", { ...asNeeded, lastHours: 12 + minute }),
    finds: inform,
  },
  {
    when: "a long one",
    facts: taken("diazepam", { ...asNeeded, lastHours: 30 }),
    finds: review,
    says: ["asks for 24 h", "Long-acting: the drug will still be present."],
  },
  {
    when: "a long one past its window",
    facts: taken("diazepam", { ...asNeeded, lastHours: 72 + minute }),
    finds: inform,
  },
  {
    when: "last dose not known",
    facts: taken("alprazolam", asNeeded),
    finds: review,
    says: ["Last dose not known: it counts as recent."],
  },
  {
    when: "regular, no plan known",
    facts: taken("clonazepam", { lastHours: 2 }),
    finds: review,
    says: [
      "Taken regularly: no interval applies. Prescriber's plan: none known.",
      "Next dose: at the usual time unless the prescriber says otherwise; if drowsy, ask first.",
    ],
    neverSays: ["asks for", "no earlier than"],
  },
  {
    when: "regular, with a plan on record",
    facts: taken("clonazepam", { lastHours: 2, prescribersPlan: planOnRecord, planAgeDays: 9 }),
    finds: inform,
    says: ["Prescriber's plan: continue as usual (12 Nov 2026), on record."],
  },
  {
    when: "regular, with a plan too old",
    facts: taken("clonazepam", { lastHours: 2, prescribersPlan: planOnRecord, planAgeDays: 181 }),
    finds: review,
    says: ["It does not count as on record"],
  },
  {
    when: "regular, with another plan, in its words",
    facts: taken("clonazepam", {
      lastHours: 2,
      prescribersPlan: { plan: "other", inWords: "evening only" },
      planAgeDays: 9,
    }),
    finds: review,
    says: ["Prescriber's plan: “evening only” (no date)."],
  },
  {
    when: "C04 as needed on 8 of 14 days counts as regular",
    facts: taken("alprazolam", { pattern: "as-needed", daysUsedInLast14: 8, lastHours: 60 }),
    finds: review,
    says: ["Said to be as needed, 8 of the last 14 days, counted as regular: no interval applies."],
  },
  {
    when: "stopped lately",
    facts: taken("alprazolam", { pattern: "stopped", daysUsedInLast14: 5, lastHours: 96 }),
    finds: review,
    says: ["no interval applies", "seizures"],
    neverSays: ["asks for"],
  },
  {
    when: "stopped 29 days ago",
    facts: taken("alprazolam", { pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 }),
    finds: inform,
  },
  {
    when: "for seizures, nothing missed",
    facts: taken("clobazam", { takenFor: ["seizures"], lastHours: 2 }),
    finds: review,
    says: ["Taken for seizures. No interval applies, ever."],
    neverSays: ["asks for"],
  },
  {
    when: "C07 for seizures, as needed and long ago: still no interval",
    facts: taken("midazolam", { ...asNeeded, takenFor: ["seizures"], lastHours: 300 }),
    finds: review,
    neverSays: ["asks for"],
  },
  {
    when: "for seizures, with a plan on record",
    facts: taken("clobazam", {
      takenFor: ["seizures"],
      lastHours: 2,
      prescribersPlan: planOnRecord,
      planAgeDays: 9,
    }),
    finds: review,
  },
  {
    when: "C07 for seizures, a dose missed",
    facts: taken("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "yes", lastHours: 2 }),
    finds: stop,
    says: ["Call before starting."],
  },
  {
    when: "for seizures, not sure whether a dose was missed",
    facts: taken("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "not-sure", lastHours: 2 }),
    finds: stop,
  },
  {
    when: "C07 not known for what: no interval",
    facts: taken("alprazolam", { ...asNeeded, takenFor: ["not-sure"], lastHours: 11.5 }),
    finds: review,
    says: ["What it is taken for is not known"],
    neverSays: ["asks for"],
  },
  {
    when: "not a classical benzodiazepine",
    facts: taken("tofisopam", { lastHours: 2 }),
    finds: inform,
    says: ["does not act as the others do"],
  },
  {
    when: "someone else's, as needed: told by another rule",
    facts: taken("alprazolam", { ...asNeeded, supply: "someone-else", lastHours: 40 }),
    finds: "not-found",
  },
  {
    when: "someone else's, longer ago than that rule looks",
    facts: taken("alprazolam", { ...asNeeded, supply: "someone-else", lastHours: 29 * 24 }),
    finds: inform,
  },
  {
    when: "premedication: told by another rule",
    facts: taken("midazolam", { pattern: "premedication", supply: "this-clinic", lastHours: 1 }),
    finds: "not-found",
  },
  {
    when: "two benzodiazepines: one finding each",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("diazepam", { lastHours: 2 }),
        takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 30 }),
      ],
    }),
    finds: ["timing: prescriber-review", "timing: inform"],
  },
  {
    when: "no benzodiazepine",
    facts: factsWith({ medicines: [takenOther("zolpidem", ["z-drug"], { lastHours: 2 })] }),
    finds: "not-found",
  },
  {
    when: "liver disease never asked is said",
    facts: { ...taken("alprazolam", { ...asNeeded, lastHours: 30 }), history: undefined },
    finds: inform,
    says: ["liver disease: not asked"],
  },
]);
