import { benzodiazepineTiming } from "../../../rules/advisories/benzodiazepine-timing.ts";
import type { Facts, MedicineFacts, TimeBefore, VisitFacts } from "../../../rules/facts.ts";
import { factsWith, hoursBefore, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";
import { asNeeded, planOnRecord } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

type Answers = Parameters<typeof takenBenzodiazepine>[1];

function taken(
  id: string,
  answers: Answers,
  changed: Partial<MedicineFacts> = {},
  visit: Partial<VisitFacts> = {},
): Facts {
  return factsWith({ visit, medicines: [{ ...takenBenzodiazepine(id, answers), ...changed }] });
}

const review = ["timing: prescriber-review"];
const inform = ["timing: inform"];
/** "Yesterday": a range, of which the latest instant counts. */
const yesterday: TimeBefore = {
  ...hoursBefore(9),
  earliestMs: hoursBefore(33).latestMs,
  inWords: "yesterday, said Sat 21 Nov 08:10",
  isExact: false,
};
const { hoursBeforeStart: _unknown, ...withoutStart } = hoursBefore(11.5);

specify(benzodiazepineTiming, [
  {
    when: "an ultra-short one, no longer recent, and yet short of the gap",
    facts: taken("midazolam", { ...asNeeded, lastHours: 10 }),
    finds: review,
    says: [
      "midazolam 10 h before start\n",
      "This clinic's protocol asks for 12 h, reached Sat 21 Nov 11:00.",
    ],
  },
  {
    when: "stopped earlier, and its time may still be recent for what a blank could hide",
    facts: taken("alprazolam", {
      pattern: "stopped",
      daysUsedInLast14: 0,
      lastHours: 30 * 24,
      takenFor: undefined,
    }),
    finds: review,
    says: ["Said to be stopped earlier.", "It no longer counts as recent for the class it is judged by."],
  },
  {
    when: "a range is told by its latest instant",
    facts: taken("alprazolam", asNeeded, { lastDose: yesterday }),
    finds: review,
    says: [
      "alprazolam 9 h before start\n",
      "Last dose yesterday, said Sat 21 Nov 08:10: at the latest Sat 21 Nov 00:00, at least 9 h before the planned start.",
    ],
  },
  {
    when: "taken after the planned start",
    facts: taken("alprazolam", { ...asNeeded, lastHours: -1.5 }),
    finds: review,
    says: [
      "alprazolam after the planned start\n",
      "Last dose Sat 21 Nov 10:30, 1 h 30 min after the planned start.",
    ],
    neverSays: ["before the planned start", "before start"],
  },
  {
    when: "taken at the planned start",
    facts: taken("alprazolam", { ...asNeeded, lastHours: 0 }),
    finds: review,
    says: ["alprazolam 0 min before start\n", "0 min before the planned start."],
    neverSays: ["after the planned start"],
  },
  {
    when: "a time in the future is not used",
    facts: taken("alprazolam", asNeeded, { isLastDoseRefused: true }),
    finds: review,
    says: [
      "The last dose was given as a time in the future, which is not used: it counts as recent.",
      "This clinic's protocol asks for 12 h; whether it is reached cannot be told. Reaching it",
    ],
    neverSays: ["Last dose not known"],
  },
  {
    when: "the planned start is not known",
    facts: taken("alprazolam", asNeeded, { lastDose: withoutStart }, { startMs: undefined }),
    finds: review,
    says: [
      "alprazolam, last dose not known\n",
      "Last dose Fri 20 Nov 21:30. The planned start is not known: it counts as recent.",
      "asks for 12 h; whether it is reached cannot be told.",
      "Next dose: no earlier than 4 h after the end, and only once discharge criteria are met.",
    ],
    neverSays: ["as planned"],
  },
  {
    when: "regular use has no gap, and says so in its title",
    facts: taken("clonazepam", { lastHours: 2 }),
    finds: review,
    says: [
      "clonazepam taken regularly, no interval applies\n",
      "Physical dependence is possible. Next dose:",
    ],
  },
  {
    when: "regular by its days has the days in its title",
    facts: taken("alprazolam", { pattern: "as-needed", daysUsedInLast14: 8, lastHours: 60 }),
    finds: review,
    says: [
      "alprazolam, said to be as needed, 8 of the last 14 days, counted as regular: no interval applies\n",
    ],
  },
  {
    when: "stopped earlier, and no longer recent",
    facts: taken("diazepam", { pattern: "stopped", daysUsedInLast14: 0 }, { lastDose: hoursBefore(29 * 24) }),
    finds: inform,
    says: ["diazepam stopped earlier\n", "It no longer counts as recent for the class it is judged by."],
    neverSays: ["It still counts as recent."],
  },
  {
    when: "stopped lately says what can follow",
    facts: taken("alprazolam", { pattern: "stopped", daysUsedInLast14: 5, lastHours: 96 }),
    finds: review,
    says: [
      "alprazolam stopped, cut or missed lately\n",
      "was stopped, cut or missed lately: no interval applies. Prescriber's plan: none known. Last dose Tue 17 Nov 09:00",
      "Withdrawal can follow, at once or after some days: tremor, agitation, confusion, seizures. The prescriber needs to know before the start.",
    ],
  },
  {
    when: "taken for seizures and for sleep: only what forbids a pause is named",
    facts: taken("clobazam", { takenFor: ["sleep", "seizures"], lastHours: 2 }),
    finds: review,
    says: ["clobazam, no interval applies\n", "Taken for seizures. No interval applies, ever."],
    neverSays: ["sleep. No interval", "What it is taken for is not known"],
  },
  {
    when: "a plan that was not asked for",
    facts: taken("clonazepam", { lastHours: 2, prescribersPlan: undefined }),
    finds: review,
    says: ["Prescriber's plan: not asked."],
  },
  {
    when: "another plan without its words",
    facts: taken("clonazepam", { lastHours: 2, prescribersPlan: { plan: "other", date: "2026-11-02" } }),
    finds: review,
    says: ["Prescriber's plan: “other” (2 Nov 2026)."],
  },
  ...(
    [
      ["no date", { prescribersPlan: { plan: "continue-as-usual" } }, "it has no date"],
      ["a date ahead", { prescribersPlan: planOnRecord, planAgeDays: -1 }, "its date lies in the future"],
      [
        "a dose missed since",
        { prescribersPlan: planOnRecord, planAgeDays: 9, missedOrCutInLast28Days: "yes" },
        "a dose was missed, cut or changed since",
      ],
      [
        "perhaps a dose missed since",
        { prescribersPlan: planOnRecord, planAgeDays: 9, missedOrCutInLast28Days: "not-sure" },
        "nobody is sure whether a dose was missed, cut or changed since",
      ],
      [
        "too old a date",
        { prescribersPlan: planOnRecord, planAgeDays: 181 },
        "it is too old, or use has changed since, or something about the use is not known",
      ],
    ] satisfies [string, Answers, string][]
  ).map(([how, answers, why]) => ({
    when: `a plan with ${how} does not count as on record`,
    facts: taken("clonazepam", { lastHours: 2, ...answers }),
    finds: review,
    says: [`It does not count as on record: ${why}.`],
  })),
]);
