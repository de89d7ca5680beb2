import type { SaidTime } from "../../answers/said-time.ts";
import type { WordId } from "../../words/say.ts";

type Said = SaidTime["said"];

/** The plain blocks in which a patient says when something was. */
export const recentBlocks = [
  { value: "today", label: "when.today" },
  { value: "last-night", label: "when.last-night" },
  { value: "yesterday", label: "when.yesterday" },
  { value: "2-3-days-ago", label: "when.2-3-days-ago" },
] as const satisfies readonly { value: Said; label: WordId }[];

/** What "longer ago" is asked about on a page of its own. */
export const longerBlocks = [
  { value: "4-7-days-ago", label: "when.4-7-days-ago" },
  { value: "1-4-weeks-ago", label: "when.1-4-weeks-ago" },
  { value: "more-than-4-weeks-ago", label: "when.more-than-4-weeks-ago" },
] as const satisfies readonly { value: Said; label: WordId }[];

const isOneOf = (blocks: readonly { readonly value: Said }[], said: Said | undefined) =>
  blocks.some(({ value }) => value === said);

export const isLonger = (said: Said | undefined): boolean => isOneOf(longerBlocks, said);

/** Whether a time of day makes the answer clearer, and may be kept beside it. */
export const mayHaveTime = (said: Said | undefined): boolean =>
  said === "today" || said === "last-night" || said === "yesterday";
