/** A figure that says the same on every machine: ours against something measured beside it, or a size. Less is better. */
export type Ratio = { readonly name: string; readonly value: number };

/** One ratio as it is stored and as it was measured now. */
export type Compared = {
  readonly name: string;
  /** Absent: never stored, or not measured now. Either is a failure. */
  readonly stored?: number;
  readonly measured?: number;
  readonly isMet: boolean;
};

/** A ratio may be worse by this share of the stored one. */
const tolerance = 0.2;

/** Every ratio that is stored or measured, in the order of the stored ones. */
export function compareRatios(stored: readonly Ratio[], measured: readonly Ratio[]): readonly Compared[] {
  const names = new Set([...stored, ...measured].map(({ name }) => name));
  return [...names].map((name) => {
    const [before, now] = [valueOf(stored, name), valueOf(measured, name)];
    const isMet = before !== undefined && now !== undefined && now <= before * (1 + tolerance);
    return {
      name,
      ...(before !== undefined && { stored: before }),
      ...(now !== undefined && { measured: now }),
      isMet,
    };
  });
}

/** What is not a number was not measured. */
function valueOf(ratios: readonly Ratio[], name: string): number | undefined {
  const value = ratios.find((ratio) => ratio.name === name)?.value;
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}
