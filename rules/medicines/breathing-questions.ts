import type { Reason } from "../assessment.ts";
import type { BreathingConditions, Facts } from "../facts.ts";

/** What deepens a depressant's effect and was not asked, in words. */
export function breathingQuestionsNotAsked({
  history,
  lifestyle,
  today,
}: Pick<Facts, "history" | "lifestyle" | "today">): readonly string[] {
  const missing: string[] = [];
  if (lifestyle?.lastAlcohol === undefined) missing.push("last alcohol: not asked");
  if (history?.sleepApnoea === undefined) missing.push("sleep apnoea: not asked");
  if (history?.lungDisease === undefined) missing.push("lung disease: not asked");
  if (history?.homeOxygen === undefined) missing.push("home oxygen: not asked");
  if (today?.drowsyOrHardToRouse === undefined) missing.push("drowsy or hard to rouse now: not asked");
  return missing;
}

const reasonOf: Readonly<Record<keyof BreathingConditions, Reason>> = {
  hasAlcohol: {
    path: "lifestyle.lastAlcohol",
    says: "alcohol within this protocol's hours, or not known when",
  },
  hasUntreatedApnoea: { path: "history.sleepApnoea", says: "sleep apnoea: untreated, or not sure" },
  hasTreatedApnoea: { path: "history.sleepApnoea", says: "sleep apnoea, treated every night" },
  hasLungDisease: { path: "history.lungDisease", says: "lung disease: yes, or not sure" },
  hasHomeOxygen: { path: "history.homeOxygen", says: "home oxygen: yes, or not sure" },
  isDrowsy: { path: "today.drowsyOrHardToRouse", says: "drowsy or hard to rouse now: yes, or not sure" },
};

/** The answers behind the conditions that are there. */
export function breathingReasons(conditions: BreathingConditions): readonly Reason[] {
  return (Object.keys(reasonOf) as (keyof BreathingConditions)[])
    .filter((condition) => conditions[condition])
    .map((condition) => reasonOf[condition]);
}
