/** What the network does to one exchange between a tablet and the server. Several of these can meet in one exchange. */
export type Fate = {
  readonly requestWaitsMs: number;
  /** The request never reaches the server. */
  readonly isRequestLost: boolean;
  /** A second copy of the request reaches the server this long after the first; absent: there is none. */
  readonly copyFollowsAfterMs?: number;
  readonly replyWaitsMs: number;
  /** The server has answered, and the tablet never hears it. */
  readonly isReplyLost: boolean;
  /** Instead of its own reply the tablet is given one that was given before, to itself or to another tablet. */
  readonly isReplyAnEarlierOne: boolean;
  /** What is lost is lost in silence for this long, and then by a broken connection. */
  readonly silenceMs: number;
};

const share = {
  requestLost: 0.1,
  requestDelayed: 0.25,
  requestCopied: 0.12,
  replyLost: 0.12,
  replyDelayed: 0.2,
  replyEarlier: 0.06,
} as const;

/** Long enough to overtake and to be overtaken; a copy may follow after the sender has given up or a server has started anew. */
const longestMs = { wait: 250, copy: 2_500, silence: 400 } as const;

/** Draws what happens, always in the same order, so that one seed means one sequence of fates. */
export function drawFate(random: () => number): Fate {
  const isDrawn = (chance: number) => random() < chance;
  const upTo = (mostMs: number) => Math.floor(random() * mostMs);
  const requestWaits = isDrawn(share.requestDelayed);
  const requestWaitsMs = 1 + upTo(longestMs.wait);
  const isRequestLost = isDrawn(share.requestLost);
  const isCopied = isDrawn(share.requestCopied);
  // Half of the copies come at the same moment, when nothing is stored yet.
  const copyFollowsAfterMs = isDrawn(0.5) ? 0 : upTo(longestMs.copy);
  const replyWaits = isDrawn(share.replyDelayed);
  const replyWaitsMs = 1 + upTo(longestMs.wait);
  return {
    requestWaitsMs: requestWaits ? requestWaitsMs : 0,
    isRequestLost,
    ...(isCopied && { copyFollowsAfterMs }),
    replyWaitsMs: replyWaits ? replyWaitsMs : 0,
    isReplyLost: isDrawn(share.replyLost),
    isReplyAnEarlierOne: isDrawn(share.replyEarlier),
    silenceMs: isDrawn(0.3) ? upTo(longestMs.silence) : 0,
  };
}
