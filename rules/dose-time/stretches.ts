import type { SaidTime } from "../intake.ts";
import type { Hours } from "../units.ts";

/** Wall hours counted from the midnight that began the day of speaking, both ends included. */
export type Stretch = {
  readonly words: string;
  readonly fromHour: Hours;
  readonly toHour: Hours;
  /** Up to which hour a clock time said beside the words is looked for; absent: none narrows them. */
  readonly clockUpToHour?: Hours;
};

type Bounded = Exclude<SaidTime["said"], "date" | "exact" | "not-sure" | "more-than-4-weeks-ago">;

export const stretches: Readonly<Record<Bounded, Stretch>> = {
  today: { words: "today", fromHour: 0, toHour: 24, clockUpToHour: 24 },
  "this-morning": { words: "this morning", fromHour: 0, toHour: 12, clockUpToHour: 12 },
  // From the evening into the small hours: a tablet at 01:00 was still taken "last night".
  "last-night": { words: "last night", fromHour: -7, toHour: 6, clockUpToHour: 6 },
  // "Yesterday at 00:30" may be the night just passed, so both nights stay possible.
  yesterday: { words: "yesterday", fromHour: -24, toHour: 0, clockUpToHour: 4 },
  "2-3-days-ago": { words: "2-3 days ago", fromHour: -3 * 24, toHour: -24 },
  "4-7-days-ago": { words: "4-7 days ago", fromHour: -7 * 24, toHour: -3 * 24 },
  "1-4-weeks-ago": { words: "1-4 weeks ago", fromHour: -28 * 24, toHour: -6 * 24 },
};
