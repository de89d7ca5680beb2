/** What a share of the intakes showed. Plain data, sent between threads. */
export type OracleTally = {
  readonly compared: number;
  readonly differing: number;
  /** The first of each kind of difference, with the intake that shows it, one line of JSON. */
  readonly differences: readonly { readonly line: string; readonly intake: string }[];
  /** How often each row of each table held, every row once. */
  readonly reached: ReadonlyMap<string, number>;
};

/** A share of the numbered intakes, the last one left out. */
export type Share = { readonly seed: number; readonly from: number; readonly to: number };

export function addTallies(tallies: readonly OracleTally[]): OracleTally {
  const reached = new Map<string, number>();
  for (const tally of tallies)
    for (const [row, times] of tally.reached) reached.set(row, (reached.get(row) ?? 0) + times);
  const kinds = new Map(tallies.flatMap(({ differences }) => differences).map((each) => [each.line, each]));
  const sum = (of: "compared" | "differing") => tallies.reduce((total, tally) => total + tally[of], 0);
  return {
    compared: sum("compared"),
    differing: sum("differing"),
    differences: [...kinds.values()],
    reached,
  };
}
