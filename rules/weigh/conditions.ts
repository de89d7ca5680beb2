import type { BreathingConditions, Facts } from "../facts.ts";
import type { Answer } from "../intake.ts";
import type { Protocol } from "../protocol.ts";

/** What deepens a depressant's effect in this patient. */
export function conditionsOf(facts: Facts, protocol: Protocol): BreathingConditions {
  const { history, today } = facts;
  const apnoea = history?.sleepApnoea;
  const lung = history?.lungDisease;
  return {
    hasAlcohol: hasAlcohol(facts, protocol),
    hasUntreatedApnoea: apnoea === "untreated" || apnoea === "not-sure",
    hasTreatedApnoea: apnoea === "treated-every-night",
    hasLungDisease: lung === "other" || lung === "not-sure",
    hasHomeOxygen: isYesOrNotSure(history?.homeOxygen),
    isDrowsy: isYesOrNotSure(today?.drowsyOrHardToRouse),
  };
}

function hasAlcohol({ lifestyle }: Facts, protocol: Protocol): boolean {
  const last = lifestyle?.lastAlcohol;
  if (last === undefined || last === "never") return false;
  if (last === "unknown" || last.hoursBeforeStart === undefined) return true;
  return last.hoursBeforeStart < protocol.alcoholHours;
}

function isYesOrNotSure(answer: Answer | undefined): boolean {
  return answer === "yes" || answer === "not-sure";
}
