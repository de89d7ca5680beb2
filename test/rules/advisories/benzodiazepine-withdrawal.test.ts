import { benzodiazepineWithdrawal } from "../../../rules/advisories/benzodiazepine-withdrawal.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Today } from "../../../rules/intake.ts";
import {
  factsWith,
  hoursBefore,
  takenBenzodiazepine,
  takenOther,
} from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const stopped = { pattern: "stopped", daysUsedInLast14: 5, lastHours: 96 } as const;
const shaky: Today = { withdrawalSigns: ["tremor"] };
const stop = ["urgent: stop-and-call"];

function taken(answers: Parameters<typeof takenBenzodiazepine>[1], today: Today): Facts {
  return factsWith({ medicines: [takenBenzodiazepine("alprazolam", answers)], today });
}

/** Regular use, last taken between these hours before the start. */
function between(latestHours: number, earliestHours: number): Facts {
  const medicine = takenBenzodiazepine("alprazolam", { lastHours: latestHours });
  const lastDose = {
    ...hoursBefore(latestHours),
    earliestMs: hoursBefore(earliestHours).latestMs,
    isExact: false,
  };
  return factsWith({ medicines: [{ ...medicine, lastDose }], today: shaky });
}

specify(benzodiazepineWithdrawal, [
  {
    when: "today's questions never asked: it cannot tell, and says which",
    facts: factsWith({ medicines: [takenBenzodiazepine("alprazolam", stopped)], today: undefined }),
    finds: "cannot-tell",
    missing: "withdrawal signs now (tremor, sweating, palpitations, confusion, seizure): not asked",
  },
  {
    when: "regular and taken a day ago, exactly the hours that the protocol allows",
    facts: taken({ lastHours: 24 }, shaky),
    finds: "not-found",
  },
  {
    when: "regular, a minute more than a day ago",
    facts: taken({ lastHours: 24 + 1 / 60 }, shaky),
    finds: stop,
  },
  { when: "regular, last dose not known", facts: taken({}, shaky), finds: stop },
  {
    when: "regular, nobody asked whether a dose was missed",
    facts: taken({ lastHours: 2, missedOrCutInLast28Days: undefined }, shaky),
    finds: stop,
  },
  {
    when: "regular, last taken between 10 and 30 h ago: the longest time counts",
    facts: between(10, 30),
    finds: stop,
  },
  { when: "regular, last taken between 10 and 24 h ago", facts: between(10, 24), finds: "not-found" },
  {
    when: "one said to be regular, one counted so",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("alprazolam", { lastHours: 96 }),
        takenBenzodiazepine("diazepam", { ...asNeeded, daysUsedInLast14: 9, lastHours: 96 }),
      ],
      today: shaky,
    }),
    finds: stop,
    says: ["alprazolam and diazepam: use counted as regular that was stopped, cut or missed"],
  },
  {
    when: "ran out of daily alprazolam 4 days ago, shaky",
    facts: taken(stopped, shaky),
    finds: stop,
    says: ["possible withdrawal from alprazolam", "tremor"],
  },
  {
    when: "C04 someone else's counts as well",
    facts: taken({ ...stopped, supply: "someone-else" }, shaky),
    finds: stop,
  },
  { when: "not sure about signs", facts: taken(stopped, { withdrawalSigns: "not-sure" }), finds: stop },
  { when: "asked, no sign", facts: taken(stopped, { withdrawalSigns: [] }), finds: "not-found" },
  { when: "signs not asked", facts: taken(stopped, {}), finds: "cannot-tell" },
  {
    when: "stopped on day 28",
    facts: taken({ ...stopped, daysUsedInLast14: 0, lastHours: 28 * 24 }, shaky),
    finds: stop,
  },
  {
    when: "stopped 29 days ago",
    facts: taken({ ...stopped, daysUsedInLast14: 0, lastHours: 29 * 24 }, shaky),
    finds: "not-found",
  },
  {
    when: "regular, a dose missed",
    facts: taken({ lastHours: 20, missedOrCutInLast28Days: "yes" }, shaky),
    finds: stop,
  },
  {
    when: "regular, not sure whether a dose was missed",
    facts: taken({ lastHours: 2, missedOrCutInLast28Days: "not-sure" }, shaky),
    finds: stop,
  },
  { when: "regular by word, last taken 4 days ago", facts: taken({ lastHours: 96 }, shaky), finds: stop },
  { when: "regular and taken as usual", facts: taken({ lastHours: 2 }, shaky), finds: "not-found" },
  { when: "as needed", facts: taken({ ...asNeeded, lastHours: 96 }, shaky), finds: "not-found" },
  {
    when: "no benzodiazepine",
    facts: factsWith({ medicines: [takenOther("oxycodone", ["opioid"], stopped)], today: shaky }),
    finds: "not-found",
  },
]);
