import { benzodiazepineWithdrawal } from "../../../rules/advisories/benzodiazepine-withdrawal.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Today } from "../../../rules/intake.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const stopped = { pattern: "stopped", daysUsedInLast14: 5, lastHours: 96 } as const;
const shaky: Today = { withdrawalSigns: ["tremor"] };
const stop = ["urgent: stop-and-call"];

function taken(answers: Parameters<typeof takenBenzodiazepine>[1], today: Today): Facts {
  return factsWith({ medicines: [takenBenzodiazepine("alprazolam", answers)], today });
}

specify(benzodiazepineWithdrawal, [
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
