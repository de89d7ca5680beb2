export type Percentiles = { readonly p50Ms: number; readonly p95Ms: number; readonly highestMs: number };

export function percentiles(samples: readonly number[]): Percentiles {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  return { p50Ms: at(0.5), p95Ms: at(0.95), highestMs: sorted.at(-1) ?? NaN };
}
