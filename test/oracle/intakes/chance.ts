/** Chance that gives the same choices for the same seed, without the cost of a library at a million intakes. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly is: (share: number) => boolean;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  readonly whole: (from: number, to: number) => number;
};

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    is: (share) => next() < share,
    oneOf: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined && values.length === 0) throw new Error("nothing to choose from");
      return value as (typeof values)[number];
    },
  };
}
