import type { Wrong } from "./compare.ts";
import type { Flushes } from "./flush-before-reply.ts";
import { happenedInWords, type Happened } from "./happened.ts";
import type { Outcome } from "./rehearse.ts";

/** One line of the table: a goal and what was found. */
export type Judged = {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** Ids at fault. */
  readonly examples: readonly string[];
};

const wrongInWords: Readonly<Record<keyof Wrong, string>> = {
  receivedButMissing: "received, but missing in the database",
  storedTwice: "stored twice",
  wrongReceipts: "receipts that are not for what was sent",
  altered: "stored other than it was sent",
  sentByNobody: "stored, but sent by nobody",
  neverReceived: "waited for a receipt to the end, without one",
};

/** Replies that a watched server gave before the disk was flushed. */
export function judgeFlushes({ replies, withoutFlush }: Flushes): Judged {
  return {
    what: "replies before the disk was flushed",
    goal: "0 of all",
    measured: `${withoutFlush} of ${replies}`,
    isMet: replies > 0 && withoutFlush === 0,
    examples: [],
  };
}

/** What must be nothing, then what must have happened: a run on a calm network shows nothing. */
export function judge({ wrong, happened }: Outcome): readonly Judged[] {
  const mustBeNone = Object.entries(wrongInWords) as [keyof Wrong, string][];
  const mustHappen = Object.entries(happenedInWords) as [keyof Happened, string][];
  return [
    ...mustBeNone.map(([key, what]) => ({
      what,
      goal: "0",
      measured: String(wrong[key].length),
      isMet: wrong[key].length === 0,
      examples: wrong[key].slice(0, 5),
    })),
    ...mustHappen.map(([key, what]) => ({
      what,
      goal: "1 or more",
      measured: happened[key].toLocaleString("en-US"),
      isMet: happened[key] > 0,
      examples: [],
    })),
  ];
}
