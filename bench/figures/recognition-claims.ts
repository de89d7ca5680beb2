import type { RecognitionResult, SearcherFigures } from "../recognition/measure.ts";
import type { Claim } from "./claim.ts";
import { count, ms, percent, power } from "./words.ts";

const medianGoalMs = 0.3;
const goals = { distance1: 0.99, distance2: 0.9 };

/** Recognition beside the best of the peers in each figure. */
export function recognitionClaims({ names, searchers, growth }: RecognitionResult): readonly Claim[] {
  const [ours, ...peers] = searchers;
  const [ourGrowth, ...peerGrowth] = growth;
  if (ours === undefined || ourGrowth === undefined) return [];
  const quickest = bestOf(peers, ({ p50Ms }) => -p50Ms);
  const slowestGrowing = bestOf(peerGrowth, ({ medianMs }) => -medianMs.exponent);
  return [
    {
      what: `From a key to candidates, median over ${count(names)} names`,
      goal: `${medianGoalMs} ms or less`,
      measured: `${ms(ours.p50Ms)}; ${quickest.name} ${ms(quickest.p50Ms)}`,
      isMet: ours.p50Ms <= medianGoalMs,
    },
    misspelled("one letter", "distance1", ours, peers),
    misspelled("two letters", "distance2", ours, peers),
    {
      what: "From 1,000 to 100,000 names, the time of a key",
      goal: "",
      measured:
        `grows like their number to the power ${power(ourGrowth.medianMs.exponent)}; ` +
        `${slowestGrowing.name} ${power(slowestGrowing.medianMs.exponent)}`,
    },
  ];
}

function misspelled(
  by: string,
  distance: keyof typeof goals,
  ours: SearcherFigures,
  peers: readonly SearcherFigures[],
): Claim {
  const best = bestOf(peers, (peer) => peer[distance].first);
  const share = ours[distance].first;
  return {
    what: `Misspelled by ${by}: the drug meant comes first`,
    goal: `${(goals[distance] * 100).toFixed(0)} %, and more than each peer`,
    measured: `${percent(share)}; ${best.name} ${percent(best[distance].first)}`,
    isMet: share >= goals[distance] && share > best[distance].first,
  };
}

function bestOf<T>(all: readonly T[], score: (each: T) => number): T {
  const [best] = all.toSorted((one, other) => score(other) - score(one));
  if (best === undefined) throw new Error("There is nothing to compare with.");
  return best;
}
