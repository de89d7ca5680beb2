import { answer, asPlanned, longEnoughAgo, onBoard, onBoardToReview } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { before, daily, nowAndThen, quiet, stopped, taking, yesterday } from "../patient.ts";

const tremor = { ...quiet.today, withdrawalSigns: ["tremor"] } as const;
const withdrawal = answer(
  "enhanced",
  "benzodiazepine-withdrawal: urgent, stop-and-call",
  "benzodiazepine-timing: timing, prescriber-review",
  ...onBoard,
);
const planOf = (date: string) => ({ prescribersPlan: { plan: "continue-as-usual", date } }) as const;

/** How use counts, and what stopping it can do. Sources: protocol sections 2 and 4. */
export const patternCanaries: readonly Canary[] = [
  {
    id: "daily-no-plan",
    patient: "clonazepam twice daily for years, no plan on record: three blocks to review",
    intake: taking(daily("clonazepam")),
    ...onBoardToReview,
    says: ["Taken regularly: no interval applies.", "Prescriber's plan: none known."],
  },
  {
    id: "plan-180-days-old",
    patient: "the same, continue as usual, said 180 days ago: a plan on record, one line each",
    intake: taking(daily("clonazepam", planOf("2026-07-03"))),
    ...asPlanned,
  },
  {
    id: "plan-181-days-old",
    patient: "the same, said 181 days ago: too old to count",
    intake: taking(daily("clonazepam", planOf("2026-07-02"))),
    ...onBoardToReview,
  },
  {
    id: "plan-and-a-missed-dose",
    patient: "a plan of last month, and a dose missed since: no plan counts, stopped lately",
    intake: taking(daily("clonazepam", { ...planOf("2026-12-01"), missedOrCutInLast28Days: "yes" })),
    ...onBoardToReview,
  },
  {
    id: "used-on-7-of-14-days",
    patient: "alprazolam as needed on 7 of 14 days, 30 h before: use now and then",
    intake: taking(nowAndThen("alprazolam", before(30), { daysUsedInLast14: 7 })),
    ...longEnoughAgo,
  },
  {
    id: "used-on-8-of-14-days",
    patient: "alprazolam as needed on 8 of 14 days, 30 h before: regular, so it is on board",
    intake: taking(nowAndThen("alprazolam", before(30), { daysUsedInLast14: 8 })),
    ...onBoardToReview,
    says: ["no interval applies"],
  },
  {
    id: "days-not-known",
    patient: "alprazolam as needed, nobody is sure on how many days, 30 h before: regular",
    intake: taking(nowAndThen("alprazolam", before(30), { daysUsedInLast14: "not-sure" })),
    ...onBoardToReview,
  },
  {
    id: "stopped-28-days-ago",
    patient: "daily alprazolam stopped, last dose on day 28 before: stopped lately, no sign of withdrawal",
    intake: taking(stopped("alprazolam", before(28 * 24 + 23, 59))),
    ...onBoardToReview,
    says: ["no interval applies", "Flumazenil can set off seizures after regular use"],
  },
  {
    id: "stopped-29-days-ago",
    patient: "daily alprazolam stopped, last dose on day 29 before: stopped longer ago",
    intake: taking(stopped("alprazolam", before(29 * 24))),
    ...longEnoughAgo,
  },
  {
    id: "ran-out-4-days-ago",
    patient: "ran out of daily alprazolam four days ago, shaky: withdrawal",
    intake: { ...taking(stopped("alprazolam", before(96))), today: tremor },
    ...withdrawal,
  },
  {
    id: "shaky-24-h-after-a-daily-dose",
    patient: "daily diazepam, last dose exactly 24 h before, shaky: not lapsed",
    intake: { ...taking(daily("diazepam", { lastDose: before(24) })), today: tremor },
    ...onBoardToReview,
  },
  {
    id: "shaky-24-h-1-min-after-a-daily-dose",
    patient: "daily diazepam, last dose 24 h 1 min before, shaky: lapsed",
    intake: { ...taking(daily("diazepam", { lastDose: before(24, 1) })), today: tremor },
    ...withdrawal,
  },
  {
    id: "shaky-last-dose-yesterday",
    patient: "daily diazepam, last dose yesterday at an hour nobody said, shaky: it may be more than 24 h",
    intake: { ...taking(daily("diazepam", { lastDose: yesterday })), today: tremor },
    ...withdrawal,
  },
  {
    id: "stopped-29-days-ago-a-missed-dose-not-ruled-out",
    patient: "alprazolam stopped, on day 29 before, nobody is sure of missed doses: stopped lately",
    intake: taking(stopped("alprazolam", before(29 * 24), { missedOrCutInLast28Days: "not-sure" })),
    ...onBoardToReview,
  },
  {
    id: "for-seizures",
    patient: "clobazam for epilepsy: no interval ever",
    intake: taking(daily("clobazam", { takenFor: ["seizures"] })),
    ...onBoardToReview,
    says: ["No interval applies, ever."],
  },
  {
    id: "for-seizures-missed",
    patient: "clobazam for epilepsy, a dose missed",
    intake: taking(daily("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "yes" })),
    ...answer("enhanced", "benzodiazepine-timing: timing, stop-and-call", ...onBoard),
  },
  {
    id: "for-seizures-not-sure-of-a-missed-dose",
    patient: "clobazam for epilepsy, nobody is sure of missed doses: judged as missed",
    intake: taking(daily("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "not-sure" })),
    ...answer("enhanced", "benzodiazepine-timing: timing, stop-and-call", ...onBoard),
  },
  {
    id: "a-quiet-one-listed-first",
    patient: "alprazolam as needed 30 h before, then daily diazepam: one timing block, to review",
    intake: taking(nowAndThen("alprazolam", before(30)), daily("diazepam")),
    ...answer(
      "enhanced",
      "benzodiazepine-timing: timing, inform",
      "benzodiazepine-timing: timing, prescriber-review",
      ...onBoard,
    ),
  },
  {
    id: "last-dose-not-known",
    patient: "alprazolam as needed, nobody is sure when last: counts as recent",
    intake: taking(nowAndThen("alprazolam", { said: "not-sure" })),
    ...onBoardToReview,
  },
];
