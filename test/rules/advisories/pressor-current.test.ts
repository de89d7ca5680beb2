import { pressorCurrent } from "../../../rules/advisories/pressor-current.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

type Taken = Parameters<typeof takenOther>[2];
const taken = (name: string, kind: DrugClass, answers: Taken = { lastHours: 2 }) => [
  takenOther(name, [kind], answers),
];
const stimulant = (answers?: Taken) => taken("methylphenidate", "stimulant", answers);
const high = { first: { ...quietReading, systolicMmHg: 150 }, firstAgeMinutes: 5 };
const asNeeded = { pattern: "as-needed", daysUsedInLast14: 2 } as const;

const scenarios: readonly Scenario[] = [
  {
    when: "of several the one that acts on the pressure is named",
    facts: factsWith({
      medicines: [
        takenOther("sertraline", ["none"], { lastHours: 2 }),
        ...taken("pseudoephedrine", "decongestant"),
      ],
    }),
    finds: ["vitals: prescriber-review"],
    neverSays: ["sertraline"],
  },
  {
    when: "a tablet of a stimulant and a decongestant is no stimulant alone",
    facts: factsWith({ medicines: [takenOther("both", ["stimulant", "decongestant"], { lastHours: 2 })] }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a stimulant that raises the pressure as well",
    facts: factsWith({ medicines: [takenOther("both", ["stimulant", "pressor"], { lastHours: 2 })] }),
    finds: ["vitals: prescriber-review"],
  },
  ...(["stopped", "one-off", "as-needed"] as const).flatMap((pattern) => [
    {
      when: `${pattern}, two days ago`,
      facts: factsWith({ medicines: taken("pseudoephedrine", "decongestant", { pattern, lastHours: 48 }) }),
      finds: "not-found" as const,
    },
    {
      when: `${pattern}, two days ago, and yet said to be taken today`,
      facts: factsWith({
        medicines: taken("pseudoephedrine", "decongestant", { pattern, lastHours: 48, takenToday: "yes" }),
      }),
      finds: ["vitals: prescriber-review"],
    },
  ]),
  {
    when: "a stimulant, blood pressure and heart rate in range",
    facts: factsWith({ medicines: stimulant() }),
    finds: ["vitals: inform"],
    says: ["both in range before the start"],
  },
  {
    when: "a stimulant, blood pressure high",
    facts: factsWith({ medicines: stimulant(), vitals: high }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a stimulant, heart rate not measured",
    facts: factsWith({
      medicines: stimulant(),
      vitals: { first: { ...quietReading, heartRatePerMinute: undefined } },
    }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a stimulant, blood pressure swapped and so not used",
    facts: factsWith({
      medicines: stimulant(),
      vitals: { first: { ...quietReading, systolicMmHg: 76, diastolicMmHg: 122 } },
    }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a stimulant before the day, nothing measured yet",
    facts: factsWith({ visit: { stage: "before-the-day" }, medicines: stimulant(), vitals: undefined }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a decongestant, in range",
    facts: factsWith({ medicines: taken("pseudoephedrine", "decongestant") }),
    finds: ["vitals: prescriber-review"],
    says: ["pseudoephedrine"],
  },
  {
    when: "a pressor and a stimulant, in range",
    facts: factsWith({ medicines: [...taken("midodrine", "pressor"), ...stimulant()] }),
    finds: ["vitals: prescriber-review", "vitals: inform"],
  },
  {
    when: "a decongestant as needed, 24 h ago, which still counts",
    facts: factsWith({ medicines: taken("pseudoephedrine", "decongestant", { ...asNeeded, lastHours: 24 }) }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "a decongestant as needed, 25 h ago",
    facts: factsWith({ medicines: taken("pseudoephedrine", "decongestant", { ...asNeeded, lastHours: 25 }) }),
    finds: "not-found",
  },
  {
    when: "a decongestant as needed, nobody knows when",
    facts: factsWith({ medicines: taken("pseudoephedrine", "decongestant", asNeeded) }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "arrived, and not taken today",
    facts: factsWith({ medicines: stimulant({ takenToday: "no", lastHours: 26 }) }),
    finds: "not-found",
  },
  {
    when: "not taken today, said before the day",
    facts: factsWith({
      visit: { stage: "before-the-day" },
      medicines: stimulant({ takenToday: "no", lastHours: 26 }),
      vitals: undefined,
    }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "not sure whether taken today",
    facts: factsWith({
      medicines: taken("midodrine", "pressor", { ...asNeeded, takenToday: "not-sure", lastHours: 60 }),
    }),
    finds: ["vitals: prescriber-review"],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
];

specify(pressorCurrent, scenarios);
