import { describe, expect, it } from "vitest";
import { contraindication } from "../../../rules/advisories/contraindication.ts";
import type { Level } from "../../../rules/assessment.ts";
import { contraindications } from "../../../rules/data/contraindications.ts";
import type { MedicalHistory, MentalHealth } from "../../../rules/intake.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";
import { quietHistory, quietMentalHealth } from "../../support/builders/quiet-answers.ts";
import { judge, specify, type Scenario } from "../../support/rule-scenarios.ts";

const withHistory = (answers: MedicalHistory) => factsWith({ history: { ...quietHistory, ...answers } });
const withMind = (answers: MentalHealth) => factsWith({ mentalHealth: { ...quietMentalHealth, ...answers } });

/** Protocol section 6b, line by line. */
const history: readonly (readonly [MedicalHistory, Level | "not-found"])[] = [
  [{ aneurysmOrArteriovenousMalformation: "yes" }, "stop-and-call"],
  [{ intracerebralHaemorrhage: "yes" }, "stop-and-call"],
  [{ raisedIntracranialPressure: "yes" }, "stop-and-call"],
  [{ eclampsiaOrPreEclampsia: "yes" }, "stop-and-call"],
  [{ hyperthyroidism: "untreated" }, "stop-and-call"],
  [{ hyperthyroidism: "treated" }, "not-found"],
  [{ ketamineAllergy: "yes" }, "stop-and-call"],
  [{ heartAttack: "within-6-weeks" }, "stop-and-call"],
  [{ heartAttack: "earlier" }, "prescriber-review"],
  [{ unstableAngina: "yes" }, "stop-and-call"],
  [{ heartFailure: "decompensated" }, "stop-and-call"],
  [{ heartFailure: "stable" }, "prescriber-review"],
  [{ stroke: "within-6-months" }, "stop-and-call"],
  [{ stroke: "earlier" }, "prescriber-review"],
  [{ otherHeartDisease: "yes" }, "prescriber-review"],
  [{ highBloodPressure: "yes" }, "inform"],
  [{ pregnancy: "pregnant" }, "stop-and-call"],
  [{ pregnancy: "possible-not-tested" }, "prescriber-review"],
  [{ pregnancy: "test-negative" }, "not-found"],
  [{ breastFeeding: "yes" }, "prescriber-review"],
  [{ liverDisease: "cirrhosis-or-severe" }, "prescriber-review"],
  [{ liverDisease: "other" }, "inform"],
  [{ homeOxygen: "yes" }, "prescriber-review"],
  [{ sleepApnoea: "untreated" }, "prescriber-review"],
  [{ sleepApnoea: "treated-every-night" }, "not-found"],
  [{ lungDisease: "other" }, "not-found"],
  [{ seizureDisorder: "yes" }, "prescriber-review"],
  [{ raisedEyePressure: "yes" }, "prescriber-review"],
  [{ bladderSymptoms: "yes" }, "prescriber-review"],
  [{ porphyria: "yes" }, "prescriber-review"],
  [{ badReactionLastTime: "yes" }, "prescriber-review"],
];

const mind: readonly (readonly [MentalHealth, Level | "not-found"])[] = [
  [{ psychosis: "now" }, "stop-and-call"],
  [{ psychosis: "past" }, "prescriber-review"],
  [{ mania: "now" }, "stop-and-call"],
  [{ mania: "past" }, "prescriber-review"],
  [{ delirium: "yes" }, "stop-and-call"],
  [{ dementia: "yes" }, "prescriber-review"],
  [{ bipolarDisorder: "yes" }, "inform"],
  [{ substanceUseDisorder: "active" }, "prescriber-review"],
  [{ substanceUseDisorder: "past" }, "not-found"],
  [{ ketamineMisuse: "yes" }, "prescriber-review"],
];

const finds = (level: Level | "not-found"): Scenario["finds"] =>
  level === "not-found" ? level : [`history: ${level}`];

specify(contraindication, [
  ...history.map(([answers, level]) => ({
    when: JSON.stringify(answers),
    facts: withHistory(answers),
    finds: finds(level),
  })),
  ...mind.map(([answers, level]) => ({
    when: JSON.stringify(answers),
    facts: withMind(answers),
    finds: finds(level),
  })),
  { when: "17 years old", facts: factsWith({ visit: { ageYears: 17 } }), finds: finds("prescriber-review") },
  { when: "18 years old", facts: factsWith({ visit: { ageYears: 18 } }), finds: "not-found" },
  {
    when: "pregnant, with stable heart failure and bipolar disorder",
    facts: factsWith({
      history: { ...quietHistory, pregnancy: "pregnant", heartFailure: "stable" },
      mentalHealth: { ...quietMentalHealth, bipolarDisorder: "yes" },
    }),
    finds: ["history: prescriber-review", "history: stop-and-call", "history: inform"],
  },
  { when: "nothing in the history", facts: factsWith(), finds: "not-found" },
  {
    when: "neither section asked",
    facts: factsWith({ history: undefined, mentalHealth: undefined }),
    finds: "cannot-tell",
    missing: "medical history: not asked; mental-health background: not asked",
  },
  {
    when: "history not asked, psychosis now",
    facts: factsWith({ history: undefined, mentalHealth: { ...quietMentalHealth, psychosis: "now" } }),
    finds: ["history: stop-and-call"],
    says: ["medical history: not asked"],
  },
  {
    when: "age not known",
    facts: factsWith({ visit: { ageYears: undefined } }),
    finds: "cannot-tell",
    missing: "age",
  },
]);

it("what is certain is told before what nobody is sure of", () => {
  const facts = withHistory({
    aneurysmOrArteriovenousMalformation: "not-sure",
    heartAttack: "within-6-weeks",
  });
  const [first, second] = judge(contraindication, facts).messages;
  expect(first?.reasons[0]?.path).toBe("history.heartAttack");
  expect(second?.reasons[0]?.path).toBe("history.aneurysmOrArteriovenousMalformation");
});

describe.each(contraindications)("$asks", ({ section, question, asks, answers }) => {
  const factsOf = (answer: string | undefined) =>
    section === "history" ? withHistory({ [question]: answer }) : withMind({ [question]: answer });

  it("not sure is judged as the worst it can mean, and says so", () => {
    const { finds: found, messages } = judge(contraindication, factsOf("not-sure"));
    const levels = answers.map(({ level }) => level);
    const worst = levels.includes("stop-and-call") ? "stop-and-call" : answers[0].level;
    expect(found).toEqual([`history: ${worst}`]);
    expect(messages[0]?.title).toBe(`not sure: ${answers[0].title}`);
    expect(messages[0]?.text[0]).toBe(
      `The answer was "not sure", which is judged as the worst it can mean: ${answers[0].title}.`,
    );
    expect(messages[0]?.reasons).toEqual([{ path: `${section}.${question}`, says: `${asks}: not sure` }]);
  });

  it("C02 a blank is told as not checked", () => {
    const { finds: found, missing } = judge(contraindication, factsOf(undefined));
    expect({ found, missing }).toEqual({ found: "cannot-tell", missing: asks });
  });
});
