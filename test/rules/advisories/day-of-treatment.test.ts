import { dayOfTreatment } from "../../../rules/advisories/day-of-treatment.ts";
import type { LifestyleFacts } from "../../../rules/facts.ts";
import type { Answer, Route } from "../../../rules/intake.ts";
import { factsWith, hoursBefore } from "../../support/builders/facts-builder.ts";
import { quietLifestyle, quietToday } from "../../support/builders/quiet-answers.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

const quiet: LifestyleFacts = {
  answers: quietLifestyle,
  lastAlcohol: "never",
  recreationalSedatives: "never",
  lastFood: hoursBefore(14),
  lastClearFluid: hoursBefore(3),
};

function day(lifestyle: Partial<LifestyleFacts> = {}, route: Route = "iv-infusion") {
  return factsWith({ visit: { route }, lifestyle: { ...quiet, ...lifestyle } });
}

const escort = (arranged?: Answer) =>
  day({ answers: { ...quietLifestyle, escort: arranged === undefined ? undefined : { arranged } } });
const intoxicated = (intoxicatedNow?: Answer) => ({ ...day(), today: { ...quietToday, intoxicatedNow } });
const review = ["today: prescriber-review"];

const scenarios: readonly Scenario[] = [
  {
    when: "food of which only a range is known",
    facts: day({ lastFood: { ...hoursBefore(5), isExact: false, inWords: "this morning" } }),
    finds: review,
    says: ["last food: this morning, possibly only 5 h before the planned start"],
  },
  {
    when: "food at the planned start",
    facts: day({ lastFood: hoursBefore(0) }),
    finds: review,
    says: ["last food: Sat 21 Nov 09:00, 0 min before the planned start"],
  },
  { when: "sober, fasted, with an escort", facts: day(), finds: "not-found" },
  { when: "intoxicated now", facts: intoxicated("yes"), finds: ["today: stop-and-call"] },
  {
    when: "not sure whether intoxicated now",
    facts: intoxicated("not-sure"),
    finds: ["today: stop-and-call"],
    says: ["judged as yes"],
  },
  {
    when: "intoxication not asked",
    facts: intoxicated(),
    finds: "cannot-tell",
    missing: "intoxicated now",
  },
  {
    when: "alcohol 23 h 59 min ago",
    facts: day({ lastAlcohol: hoursBefore(23.99) }),
    finds: review,
    says: ["last alcohol: Fri 20 Nov 09:00, 23 h 59 min before the planned start", "asks for 24 h"],
  },
  { when: "alcohol 24 h ago", facts: day({ lastAlcohol: hoursBefore(24) }), finds: "not-found" },
  {
    when: "alcohol, not sure when",
    facts: day({ lastAlcohol: "unknown" }),
    finds: review,
    says: ["last alcohol: not sure when, judged as too close"],
  },
  {
    when: "alcohol not asked",
    facts: day({ lastAlcohol: undefined }),
    finds: "cannot-tell",
    missing: "last alcohol",
  },
  {
    when: "alcohol while the planned start cannot be read",
    facts: day({ lastAlcohol: { ...hoursBefore(40), hoursBeforeStart: undefined } }),
    finds: review,
  },
  { when: "food 5.9 h ago", facts: day({ lastFood: hoursBefore(5.9) }), finds: review, says: ["6 h"] },
  { when: "food 6 h ago", facts: day({ lastFood: hoursBefore(6) }), finds: "not-found" },
  {
    when: "food planned after the start",
    facts: day({ lastFood: hoursBefore(-1) }),
    finds: review,
    says: ["after the planned start"],
  },
  { when: "clear fluid 1.9 h ago", facts: day({ lastClearFluid: hoursBefore(1.9) }), finds: review },
  { when: "clear fluid 2 h ago", facts: day({ lastClearFluid: hoursBefore(2) }), finds: "not-found" },
  {
    when: "nasal: food 1.9 h ago",
    facts: day({ lastFood: hoursBefore(1.9) }, "nasal-esketamine"),
    finds: review,
  },
  {
    when: "nasal: food 2 h ago",
    facts: day({ lastFood: hoursBefore(2) }, "nasal-esketamine"),
    finds: "not-found",
  },
  {
    when: "nasal: fluid 29 min ago",
    facts: day({ lastClearFluid: hoursBefore(29 / 60) }, "nasal-esketamine"),
    finds: review,
    says: ["0.5 h"],
  },
  {
    when: "nasal: fluid 30 min ago",
    facts: day({ lastClearFluid: hoursBefore(0.5) }, "nasal-esketamine"),
    finds: "not-found",
  },
  { when: "IM: food as for an infusion", facts: day({ lastFood: hoursBefore(5) }, "im"), finds: review },
  {
    when: "no escort",
    facts: escort("no"),
    finds: review,
    says: ["Do not start or discharge without one."],
  },
  { when: "not sure about the escort", facts: escort("not-sure"), finds: review },
  { when: "escort not asked", facts: escort(), finds: "cannot-tell", missing: "escort" },
  {
    when: "food and fluid too close, alcohol, no escort",
    facts: day({
      answers: { ...quietLifestyle, escort: { arranged: "no" } },
      lastAlcohol: hoursBefore(10),
      lastFood: hoursBefore(1),
      lastClearFluid: hoursBefore(1),
    }),
    finds: [...review, ...review, ...review, ...review],
  },
  {
    when: "nothing asked",
    facts: factsWith({ lifestyle: undefined, today: undefined }),
    finds: "cannot-tell",
    missing: "intoxicated now; last alcohol; last food; last clear fluid; escort",
  },
  {
    when: "intoxicated, and nothing else asked",
    facts: factsWith({ lifestyle: undefined, today: { ...quietToday, intoxicatedNow: "yes" } }),
    finds: ["today: stop-and-call"],
    says: ["last alcohol\nlast food\nlast clear fluid\nescort"],
  },
];

specify(dayOfTreatment, scenarios);
