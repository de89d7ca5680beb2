/** What really happened on the way, counted where it happened. A run in which one of them never happened shows nothing. */
export type Happened = {
  requestsLost: number;
  requestsDelayed: number;
  requestsDuplicated: number;
  /** Reached the server after one that had been sent later. */
  requestsReordered: number;
  repliesLost: number;
  repliesDelayed: number;
  /** An earlier reply, once more, in place of the right one. */
  repliesDuplicated: number;
  /** Reached a tablet after the reply to a request that had been sent later. */
  repliesReordered: number;
  serverKilled: number;
  /** Requests whose server was killed before it had answered. */
  cutShortByKill: number;
};

export const nothingHappened = (): Happened => ({
  requestsLost: 0,
  requestsDelayed: 0,
  requestsDuplicated: 0,
  requestsReordered: 0,
  repliesLost: 0,
  repliesDelayed: 0,
  repliesDuplicated: 0,
  repliesReordered: 0,
  serverKilled: 0,
  cutShortByKill: 0,
});

export const happenedInWords: Readonly<Record<keyof Happened, string>> = {
  requestsLost: "requests lost",
  requestsDelayed: "requests delayed",
  requestsDuplicated: "requests duplicated",
  requestsReordered: "requests reordered",
  repliesLost: "replies lost",
  repliesDelayed: "replies delayed",
  repliesDuplicated: "earlier replies given again",
  repliesReordered: "replies reordered",
  serverKilled: "kills of the server",
  cutShortByKill: "requests cut short by a kill",
};
