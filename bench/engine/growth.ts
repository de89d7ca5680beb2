import { type Growth, growthOf } from "../growth/growth.ts";
import { intakeOf, mostMedicines } from "../intakes.ts";
import { timeInTurns } from "../rounds.ts";
import { workOn } from "./contestants.ts";
import { repeat, repeatAwaited } from "./repeat.ts";

/** Microseconds for one list of medicines, by their number. */
export type EngineGrowth = {
  readonly assess: Growth;
  readonly decide: Growth;
  readonly jsonRules: Growth;
  readonly limit: Growth;
};

const lists = { whole: [1, 2, 5, 10, 20, 50, mostMedicines], short: [1, 10, mostMedicines] };
const rounds = { whole: 7, short: 2 };

/** The same list, longer and longer: its first medicine alone, its first two … The first is a benzodiazepine. */
export async function measureGrowth(isShort: boolean): Promise<EngineGrowth> {
  const measured: Record<keyof EngineGrowth, (readonly [number, number])[]> = {
    assess: [],
    decide: [],
    jsonRules: [],
    limit: [],
  };
  for (const medicines of isShort ? lists.short : lists.whole) {
    const work = workOn(intakeOf(medicines));
    const contestants = [
      { name: "assess", run: repeat(work.assess) },
      { name: "decide", run: repeat(work.decide) },
      { name: "jsonRules", run: repeatAwaited(work.jsonRules) },
      { name: "limit", run: repeat(work.limit) },
    ] as const;
    const timings = await timeInTurns(contestants, isShort ? rounds.short : rounds.whole);
    for (const [at, { name }] of contestants.entries())
      measured[name].push([medicines, timings[at]?.medianUs ?? NaN]);
  }
  return {
    assess: growthOf(measured.assess),
    decide: growthOf(measured.decide),
    jsonRules: growthOf(measured.jsonRules),
    limit: growthOf(measured.limit),
  };
}
