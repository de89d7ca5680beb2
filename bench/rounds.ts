/** One contestant: does its work so many times. */
export type Contestant = { readonly name: string; readonly run: (times: number) => void | Promise<void> };

/** Microseconds for one time, over the rounds. */
export type Timing = { readonly medianUs: number; readonly lowestUs: number; readonly highestUs: number };

const warmUpMs = 300;
const roundMs = 120;

/**
 * Times contestants in turns, round by round in one process, so that a slow minute of the machine meets all of them.
 * Each first warms up; then every round runs each for about the same time.
 */
export async function timeInTurns(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly Timing[]> {
  const timesPerRound: number[] = [];
  for (const contestant of contestants) {
    await usFor(contestant, await timesWithin(contestant, warmUpMs));
    timesPerRound.push(await timesWithin(contestant, roundMs));
  }
  const samples: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries())
      samples[index]?.push(await usFor(contestant, timesPerRound[index] ?? 1));
  }
  return samples.map(summary);
}

async function timesWithin(contestant: Contestant, ms: number): Promise<number> {
  let times = 1;
  for (;;) {
    const tookMs = ((await usFor(contestant, times)) * times) / 1000;
    if (tookMs >= ms / 4) return Math.max(1, Math.round((times * ms) / tookMs));
    times *= 4;
  }
}

async function usFor({ run }: Contestant, times: number): Promise<number> {
  const from = performance.now();
  await run(times);
  return ((performance.now() - from) * 1000) / times;
}

function summary(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((one, other) => one - other);
  return {
    medianUs: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    lowestUs: sorted[0] ?? NaN,
    highestUs: sorted.at(-1) ?? NaN,
  };
}
