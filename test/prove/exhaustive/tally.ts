/** What a slice counted, and the points that broke something; small enough to be sent between threads. */
export type Broken = {
  readonly name: string;
  readonly point: number;
  /** For a step: the quieter of the two points is `less`, and `point` has more risk. */
  readonly less?: number;
};

export type Tally = {
  points: number;
  pairs: number;
  /** Pairs of points that differ in the order of the list alone. */
  swaps: number;
  /** Pairs in which the protocol itself lets the advice be quieter, by the name of the exception. */
  readonly excepted: Record<string, number>;
  readonly brokenCounts: Record<string, number>;
  /** A few of each. */
  readonly broken: Broken[];
};

const keptOfEach = 3;

export function newTally(): Tally {
  return { points: 0, pairs: 0, swaps: 0, excepted: {}, brokenCounts: {}, broken: [] };
}

export function tellBroken(tally: Tally, name: string, point: number, less?: number): void {
  const count = (tally.brokenCounts[name] ?? 0) + 1;
  tally.brokenCounts[name] = count;
  if (count <= keptOfEach) tally.broken.push({ name, point, ...(less !== undefined && { less }) });
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const { points, pairs, swaps, excepted, brokenCounts, broken } of tallies) {
    sum.points += points;
    sum.pairs += pairs;
    sum.swaps += swaps;
    addCounts(sum.excepted, excepted);
    addCounts(sum.brokenCounts, brokenCounts);
    sum.broken.push(...broken);
  }
  return sum;
}

function addCounts(sum: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
}
