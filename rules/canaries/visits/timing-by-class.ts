import { gapNotReached, longEnoughAgo, onBoardToReview } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { before, nowAndThen, taking } from "../patient.ts";

/** Use now and then, once for each duration class, at its hours and a minute beyond. Source: protocol section 3. */
export const timingByClassCanaries: readonly Canary[] = [
  {
    id: "ultra-short-8-h",
    patient: "triazolam as needed, 8 h before: exactly at the limit, still recent",
    intake: taking(nowAndThen("triazolam", before(8))),
    ...onBoardToReview,
  },
  {
    id: "ultra-short-8-h-1-min",
    patient: "triazolam as needed, 8 h 1 min before: no longer recent, the gap of 12 h not reached",
    intake: taking(nowAndThen("triazolam", before(8, 1))),
    ...gapNotReached,
  },
  {
    id: "ultra-short-11-h-59-min",
    patient: "triazolam as needed, a minute short of the gap of 12 h",
    intake: taking(nowAndThen("triazolam", before(11, 59))),
    ...gapNotReached,
  },
  {
    id: "ultra-short-12-h",
    patient: "triazolam as needed, 12 h before: the gap exactly reached is met",
    intake: taking(nowAndThen("triazolam", before(12))),
    ...longEnoughAgo,
    says: ["asks for 12 h, reached"],
  },
  {
    id: "short-12-h",
    patient: "brotizolam as needed, 12 h before: the gap is met, and it is still recent",
    intake: taking(nowAndThen("brotizolam", before(12))),
    ...onBoardToReview,
    says: ["asks for 12 h, reached Wed 30 Dec 09:00"],
  },
  {
    id: "short-12-h-1-min",
    patient: "brotizolam as needed, 12 h 1 min before: no longer recent",
    intake: taking(nowAndThen("brotizolam", before(12, 1))),
    ...longEnoughAgo,
    says: ["asks for 12 h, reached"],
  },
  {
    id: "intermediate-11-h-30-min",
    patient: "alprazolam as needed, last night 21:30 for a start at 09:00: the gap is reached at 09:30",
    intake: taking(nowAndThen("alprazolam", before(11, 30))),
    ...onBoardToReview,
    says: ["11 h 30 min before the planned start", "asks for 12 h, reached Wed 30 Dec 09:30"],
  },
  {
    id: "intermediate-24-h",
    patient: "alprazolam as needed, 24 h before: the gap is met, and it is still recent",
    intake: taking(nowAndThen("alprazolam", before(24))),
    ...onBoardToReview,
  },
  {
    id: "intermediate-24-h-1-min",
    patient: "alprazolam as needed, 24 h 1 min before: no longer recent",
    intake: taking(nowAndThen("alprazolam", before(24, 1))),
    ...longEnoughAgo,
    says: ["no earlier than Wed 30 Dec 13:40, 4 h after the end as planned"],
  },
  {
    id: "long-23-h",
    patient: "clonazepam as needed, 23 h before: recent, and an hour short of the gap of 24 h",
    intake: taking(nowAndThen("clonazepam", before(23))),
    ...onBoardToReview,
    says: ["asks for 24 h, reached Wed 30 Dec 10:00", "the drug will still be present"],
  },
  {
    id: "long-72-h",
    patient: "clonazepam as needed, 72 h before: still recent",
    intake: taking(nowAndThen("clonazepam", before(72))),
    ...onBoardToReview,
  },
  {
    id: "long-72-h-1-min",
    patient: "clonazepam as needed, 72 h 1 min before: no longer recent",
    intake: taking(nowAndThen("clonazepam", before(72, 1))),
    ...longEnoughAgo,
  },
];
