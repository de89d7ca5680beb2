import { contraindications, type Condition, type ConditionAnswer } from "../data/contraindications.ts";
import { advise, cannotTell, defineRule, type Found } from "../rule.ts";
import { sayQuantity } from "../quantity.ts";

const sectionInWords = { history: "medical history", mentalHealth: "mental-health background" } as const;
type Answers = Readonly<Record<string, unknown>>;

const sections = ["history", "mentalHealth"] as const;
const conditionsOf = {
  history: contraindications.filter(({ section }) => section === "history"),
  mentalHealth: contraindications.filter(({ section }) => section === "mentalHealth"),
} as const;

/** Conditions of the history that speak against treatment today, or for a prescriber's look (protocol section 6b). */
export const contraindication = defineRule({
  id: "contraindication",
  looksFor: "Conditions in the medical history and the mental-health background (protocol section 6b)",
  findings: [
    ...contraindications.flatMap(({ answers }) =>
      answers.map(({ level, title, strength }) => ({
        topic: "history" as const,
        level,
        when: strength === "clinic-default" ? `${title} (clinic default)` : title,
      })),
    ),
    {
      topic: "history",
      level: "prescriber-review",
      when: "younger than the age these sources cover (clinic default)",
    },
  ],
  needs: ["visit"],
  alsoReads: ["history", "mentalHealth"],
  sources: [
    ...new Set(contraindications.flatMap(({ answers }) => answers.flatMap(({ sources }) => sources))),
  ],
  decide(given, _weighed, protocol) {
    const certain: Found[] = [];
    const notSure: Found[] = [];
    const notChecked: string[] = [];
    for (const section of sections) {
      if (given[section] === undefined) notChecked.push(`${sectionInWords[section]}: not asked`);
    }
    for (const section of sections) {
      const answers: Answers | undefined = given[section];
      if (answers === undefined) continue;
      for (const condition of conditionsOf[section]) {
        const answer = answers[condition.question];
        if (answer === undefined) notChecked.push(condition.asks);
        else if (answer !== "no" && answer !== "never")
          judge(condition, answer, notChecked, answer === "not-sure" ? notSure : certain);
      }
    }
    const { ageYears } = given.visit;
    if (ageYears === undefined) notChecked.push("age");
    else if (ageYears < protocol.adultAgeYears)
      certain.push(tooYoung(ageYears, protocol.adultAgeYears, notChecked));
    // What is known comes before what may be, or five doubts would hide a heart attack.
    const found = [...certain, ...notSure];
    if (found.length > 0 || notChecked.length === 0) return advise(found);
    return cannotTell(...notChecked);
  },
});

function judge(condition: Condition, answer: unknown, notChecked: readonly string[], found: Found[]): void {
  const isNotSure = answer === "not-sure";
  const matched = isNotSure ? condition.answers[0] : condition.answers.find((each) => each.answer === answer);
  if (matched !== undefined) found.push(finding(condition, matched, isNotSure, notChecked));
}

function finding(
  { section, question, asks }: Condition,
  { level, title, text, strength, sources }: ConditionAnswer,
  isNotSure: boolean,
  notChecked: readonly string[],
): Found {
  return {
    topic: "history",
    level,
    strength,
    sources,
    message: () => ({
      title: isNotSure ? `not sure: ${title}` : title,
      text: isNotSure
        ? [`The answer was "not sure", which is judged as the worst it can mean: ${title}.`, text]
        : [text],
      reasons: [{ path: `${section}.${question}`, says: isNotSure ? `${asks}: not sure` : title }],
      notChecked,
    }),
  };
}

function tooYoung(ageYears: number, adultAgeYears: number, notChecked: readonly string[]): Found {
  return {
    topic: "history",
    level: "prescriber-review",
    strength: "clinic-default",
    sources: [],
    message: () => ({
      title: `${sayQuantity(ageYears, "years")} old: outside what these sources cover`,
      text: [
        `The sources behind these rules cover adults from ${sayQuantity(adultAgeYears, "years")}. A prescriber reviews this before the start.`,
      ],
      reasons: [{ path: "visit.patient.birthDate", says: `age ${sayQuantity(ageYears, "years")}` }],
      notChecked,
    }),
  };
}
