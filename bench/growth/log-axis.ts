/** A logarithmic axis between two places of a picture. */
export type Axis = {
  readonly lowest: number;
  readonly highest: number;
  readonly at: (value: number) => number;
};

/** From the power of ten below the smallest value to the one above the largest; `values` are above 0. */
export function logAxis(values: readonly number[], start: number, end: number): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return {
    lowest: 10 ** low,
    highest: 10 ** high,
    at: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
  };
}

/** Every power of ten on the axis. */
export function decadesOf({ lowest, highest }: Axis): readonly number[] {
  const low = Math.round(Math.log10(lowest));
  return Array.from({ length: Math.round(Math.log10(highest)) - low + 1 }, (_, more) => 10 ** (low + more));
}
