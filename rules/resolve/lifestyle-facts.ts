import type { LifestyleFacts, TimeAnswer } from "../facts.ts";
import type { Lifestyle, SaidTime } from "../intake.ts";
import { type Moment, timeBefore } from "./moment.ts";

/** The last drink, drug, meal and fluid as intervals. A time that lies ahead is as unknown as "not sure". */
export function lifestyleFacts(answers: Lifestyle, moment: Moment): LifestyleFacts {
  const { lastAlcohol, recreationalSedatives, lastFood, lastClearFluid } = answers;
  return {
    answers,
    lastAlcohol: timeAnswer(lastAlcohol, moment),
    recreationalSedatives: timeAnswer(recreationalSedatives, moment),
    lastFood: timeAnswer(lastFood, moment),
    lastClearFluid: timeAnswer(lastClearFluid, moment),
  };
}

function timeAnswer(said: SaidTime | "never" | undefined, moment: Moment): TimeAnswer | undefined {
  if (said === undefined || said === "never") return said;
  const time = timeBefore(said, moment);
  return time === undefined || time === "refused" ? "unknown" : time;
}
