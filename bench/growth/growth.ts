/** How a figure grows with the size of what it is asked about. */
export type Growth = {
  /** Size and figure, the smallest first. */
  readonly points: readonly (readonly [number, number])[];
  /** The figure grows like the size to this power: 1 is in proportion, 0 not at all. */
  readonly exponent: number;
};

/** The exponent is the slope of the straight line that fits the points best on two logarithmic axes. */
export function growthOf(points: Growth["points"]): Growth {
  const logs = points.map(([size, figure]) => [Math.log(size), Math.log(figure)] as const);
  const meanOf = (axis: 0 | 1): number => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [meanX, meanY] = [meanOf(0), meanOf(1)];
  const along = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return { points, exponent: along / across };
}

/** By how much the fitted figure is larger at the largest size than at the smallest. */
export function timesLarger({ points, exponent }: Growth): number {
  const [smallest = NaN] = points[0] ?? [];
  const [largest = NaN] = points.at(-1) ?? [];
  return (largest / smallest) ** exponent;
}
