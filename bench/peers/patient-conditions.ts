import { contraindications } from "../../rules/data/contraindications.ts";
import type { Level, Protocol } from "../../rules/index.ts";
import { any, all, below, has, hasAny, is, isOneOf, type Condition } from "./conditions.ts";
import type { PeerRule } from "./medicine-conditions.ts";

const stop = "stop-and-call";
const review = "prescriber-review";
const measures = ["blood-pressure", "heart-rate", "respiratory-rate", "spo2", "oxygen", "sedation"];
const inBand = (band: string): Condition =>
  hasAny("vitals", ...measures.map((measure) => `${measure} ${band}`));

/** Rules about the patient and the day, in the order of the engine's list. */
export const patientRules = (protocol: Protocol): readonly PeerRule[] => [
  {
    rule: "urgent-answer",
    level: stop,
    when: any(
      isOneOf("mentalHealth.suicidalThoughts", "new-worse-plan-intent-or-behaviour", "not-sure"),
      isOneOf("today.seizureToday", "yes", "not-sure"),
      has("today.withdrawalSigns", "seizure"),
      isOneOf("today.chestPainNow", "yes", "not-sure"),
      isOneOf("today.breathingTroubleNow", "yes", "not-sure"),
    ),
  },
  {
    rule: "urgent-answer",
    level: review,
    when: is("mentalHealth.suicidalThoughts", "long-standing-passive-unchanged"),
  },
  { rule: "baseline-vitals", level: stop, when: all(is("hasVitals", true), inBand("stop")) },
  {
    rule: "baseline-vitals",
    level: review,
    when: all(is("hasVitals", true), any(inBand("review"), is("isImplausible", true))),
  },
  ...([stop, review, "inform"] as const).map((level) => ({
    rule: "contraindication",
    level,
    when: any(
      ...contraindicationsAt(level),
      ...(level === review ? [below("ageYears", protocol.adultAgeYears)] : []),
    ),
  })),
  { rule: "day-of-treatment", level: stop, when: isOneOf("today.intoxicatedNow", "yes", "not-sure") },
  {
    rule: "day-of-treatment",
    level: review,
    when: any(
      below("alcoholHours", protocol.alcoholHours),
      below("foodHours", { fact: "foodHoursAsked" }),
      below("fluidHours", { fact: "fluidHoursAsked" }),
      isOneOf("escort", "no", "not-sure"),
    ),
  },
];

/** "Not sure" is judged as the worst answer of its row, which comes first. */
function contraindicationsAt(level: Level): readonly Condition[] {
  return contraindications.flatMap(({ section, question, answers }) => {
    const words = answers.filter((each) => each.level === level).map(({ answer }) => answer);
    if (answers[0].level === level) words.push("not-sure");
    return words.length === 0 ? [] : [isOneOf(`${section}.${question}`, ...words)];
  });
}
