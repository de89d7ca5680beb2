import type { Protocol } from "../../../rules/protocol.ts";
import type { Facts, TimeAnswer } from "../../../rules/facts.ts";
import type { ProtocolKey } from "../../../rules/data/default-protocol.ts";
import type { Limit } from "../table.ts";
import * as limits from "../tables/limits.ts";

const msPerHour = 3_600_000;

/** Questions with one answer each: "question=answer", or "question=?" where nobody asked. */
const questions = {
  history: [
    ...["aneurysmOrArteriovenousMalformation", "intracerebralHaemorrhage", "raisedIntracranialPressure"],
    ...["eclampsiaOrPreEclampsia", "hyperthyroidism", "ketamineAllergy", "heartAttack", "unstableAngina"],
    ...["heartFailure", "stroke", "otherHeartDisease", "highBloodPressure", "pregnancy", "breastFeeding"],
    ...["liverDisease", "sleepApnoea", "lungDisease", "homeOxygen", "seizureDisorder", "raisedEyePressure"],
    ...["bladderSymptoms", "porphyria", "badReactionLastTime"],
  ],
  mentalHealth: [
    ...["suicidalThoughts", "psychosis", "mania", "bipolarDisorder", "delirium", "dementia"],
    ...["substanceUseDisorder", "ketamineMisuse"],
  ],
  today: [
    ...["seizureToday", "chestPainNow", "breathingTroubleNow", "drowsyOrHardToRouse", "intoxicatedNow"],
    ...["stomachSymptoms"],
  ],
  lifestyle: ["cannabisInLast24h", "grapefruitInQuantity"],
  visit: ["route", "purpose", "stage"],
  medications: [
    ...["list", "isComplete", "onlyNowAndThen", "fromSomeoneElse", "stoppedRecently"],
    ...["forAnxietySleepOrSeizures"],
  ],
} as const;

type Answers = Readonly<Record<string, string | undefined>>;

/** What was answered about the patient, each answer by its name. */
export function patientFacts(facts: Facts, protocol: Protocol): Set<string> {
  const told = new Set<string>();
  const { visit, medications, history, mentalHealth, lifestyle, today } = facts;
  const sections = { visit, medications, history, mentalHealth, today, lifestyle: lifestyle?.answers };
  for (const [section, names] of Object.entries(questions)) {
    const answers = sections[section as keyof typeof sections] as Answers | undefined;
    for (const name of names) told.add(`${name}=${answers?.[name] ?? "?"}`);
  }
  compare(told, visit.ageYears, limits.ageLimits, protocol);
  if (visit.ageYears === undefined) told.add("age unknown");
  time(told, "lastAlcohol", lifestyle?.lastAlcohol, limits.alcoholLimits, protocol);
  time(told, "recreationalSedatives", lifestyle?.recreationalSedatives, limits.recreationLimits, protocol);
  compare(told, wholeDays(lifestyle?.recreationalSedatives), limits.recreationDayCounts, protocol);
  time(told, "lastFood", lifestyle?.lastFood, limits.foodLimits, protocol);
  compare(told, longestHours(lifestyle?.lastFood, visit.startMs), limits.mealLimits, protocol);
  time(told, "lastClearFluid", lifestyle?.lastClearFluid, limits.fluidLimits, protocol);
  const signs = today?.withdrawalSigns;
  if (signs === "not-sure") told.add("withdrawalSigns=not-sure");
  else if (signs !== undefined && signs.length > 0) told.add("withdrawal sign told");
  if (Array.isArray(signs) && signs.includes("seizure")) told.add("seizure among the withdrawal signs");
  told.add(`escort=${lifestyle?.answers.escort?.arranged ?? "?"}`);
  return told;
}

function time(
  told: Set<string>,
  name: string,
  answer: TimeAnswer | undefined,
  limits: readonly Limit<ProtocolKey>[],
  protocol: Protocol,
): void {
  if (answer === undefined || answer === "never") return;
  const hours = answer === "unknown" ? undefined : answer.hoursBeforeStart;
  if (hours === undefined) told.add(`${name} unknown`);
  compare(told, hours, limits, protocol);
}

/** Days since then: whole ones where the hour is known, so that the last day counts to its end. Absent: not known. */
export function wholeDays(time: TimeAnswer | undefined): number | undefined {
  if (typeof time !== "object" || time.hoursBeforeStart === undefined) return undefined;
  const days = time.hoursBeforeStart / 24;
  return time.isExact ? Math.floor(days) : days;
}

/** The longest that an answer allows, in hours to the start. Absent: not known. */
export function longestHours(time: TimeAnswer | undefined, startMs: number | undefined): number | undefined {
  return typeof time === "object" && startMs !== undefined
    ? (startMs - time.earliestMs) / msPerHour
    : undefined;
}

/** Adds the name of each limit that the value keeps; without a value none. */
export function compare(
  told: Set<string>,
  value: number | undefined,
  limits: readonly Limit<ProtocolKey>[],
  protocol: Protocol,
): void {
  if (value === undefined) return;
  for (const [name, by, key] of limits) {
    const limit = protocol[key];
    const isKept =
      by === "<" ? value < limit : by === "<=" ? value <= limit : by === ">" ? value > limit : value >= limit;
    if (isKept) told.add(name);
  }
}
