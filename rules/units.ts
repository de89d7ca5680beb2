/** A number that carries its unit: a plain number fits, a number of another unit does not. */
type Measure<Unit extends string> = number & { readonly unit?: Unit };

export type Hours = Measure<"h">;
export type Minutes = Measure<"min">;
export type Days = Measure<"d">;
export type Years = Measure<"a">;
/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = Measure<"epoch-ms">;
export type MmHg = Measure<"mmHg">;
export type BeatsPerMinute = Measure<"beats/min">;
export type BreathsPerMinute = Measure<"breaths/min">;
/** Whole percent, 0 to 100. A fraction (0.97) is a mistake to ask about, never used. */
export type Percent = Measure<"%">;
export type Kilograms = Measure<"kg">;
export type Milligrams = Measure<"mg">;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
