import { answer, longEnoughAgo, onBoard, onBoardToReview } from "../answers.ts";
import type { Canary, KnownFinding } from "../canary.ts";
import type { Intake } from "../../intake.ts";
import { before, nowAndThen, quiet, taking } from "../patient.ts";

const cirrhosis: KnownFinding = "contraindication: history, prescriber-review";

const bornOn = (birthDate: string) => ({
  ...quiet.visit,
  patient: { ...quiet.visit.patient, birthDate },
});
const withCirrhosis = { ...quiet.history, liverDisease: "cirrhosis-or-severe" } as const;

const yesterday = { said: "yesterday", saidAt: "2026-11-01T13:30:00Z" } as const;
const clocksGoBack: Intake = {
  ...taking(
    nowAndThen("alprazolam", {
      said: "exact",
      saidAt: "2026-11-01T13:30:00Z",
      date: "2026-10-31",
      time: "21:00",
    }),
  ),
  visit: {
    ...quiet.visit,
    timeZone: "America/New_York",
    plannedStart: "2026-11-01T09:00",
    stage: "before-the-day",
  },
  vitals: {},
  lifestyle: { ...quiet.lifestyle, lastFood: yesterday, lastClearFluid: yesterday },
};

/** What makes a benzodiazepine count one class longer, and what does not. Source: protocol section 3. */
export const timingMovedLongerCanaries: readonly Canary[] = [
  {
    id: "age-64-intermediate",
    patient: "65 tomorrow, alprazolam as needed 30 h before: intermediate, no longer recent",
    intake: { ...taking(nowAndThen("alprazolam", before(30))), visit: bornOn("1961-12-31") },
    ...longEnoughAgo,
  },
  {
    id: "age-65-intermediate",
    patient: "65 today, alprazolam as needed 30 h before: counts as long, so it is recent",
    intake: { ...taking(nowAndThen("alprazolam", before(30))), visit: bornOn("1961-12-30") },
    ...onBoardToReview,
  },
  ...["lorazepam", "oxazepam", "temazepam"].map((name) => ({
    id: `age-65-${name}`,
    patient: `65 today, ${name} as needed 30 h before: age does not move it`,
    intake: { ...taking(nowAndThen(name, before(30))), visit: bornOn("1961-12-30") },
    ...longEnoughAgo,
  })),
  {
    id: "cirrhosis-lorazepam",
    patient: "cirrhosis, lorazepam as needed 30 h before: counts as long, so it is recent",
    intake: { ...taking(nowAndThen("lorazepam", before(30))), history: withCirrhosis },
    ...answer("enhanced", "benzodiazepine-timing: timing, prescriber-review", ...onBoard, cirrhosis),
  },
  {
    id: "cirrhosis-temazepam",
    patient: "cirrhosis, temazepam as needed 30 h before: cirrhosis does not move it",
    intake: { ...taking(nowAndThen("temazepam", before(30))), history: withCirrhosis },
    ...answer("baseline", "benzodiazepine-timing: timing, inform", cirrhosis),
  },
  {
    id: "extended-release",
    patient: "alprazolam extended release as needed, 30 h before: counts as long",
    intake: taking(nowAndThen("alprazolam", before(30), { isExtendedRelease: "yes" })),
    ...onBoardToReview,
  },
  {
    id: "extended-release-as-typed",
    patient: "the same, said by the name alone",
    intake: taking(nowAndThen("Xanax XR", before(30))),
    ...onBoardToReview,
  },
  {
    id: "extended-release-abroad",
    patient: "the same, by a brand of another country",
    intake: taking(nowAndThen("Xanor Depot", before(30))),
    ...onBoardToReview,
  },
  {
    id: "one-step-in-all",
    patient:
      "triazolam at 65 with cirrhosis, 13 h before: one class longer, not two; short, so no longer recent",
    intake: {
      ...taking(nowAndThen("triazolam", before(13))),
      visit: bornOn("1961-12-30"),
      history: withCirrhosis,
    },
    ...answer("baseline", "benzodiazepine-timing: timing, inform", cirrhosis),
  },
  {
    id: "not-a-classical-agonist",
    patient: "tofisopam as needed, this morning: reported, not counted as sedating",
    intake: taking(nowAndThen("tofisopam", before(2))),
    ...longEnoughAgo,
  },
  {
    id: "clock-change",
    patient:
      "alprazolam Sat 31 Oct 21:00, start Sun 1 Nov 09:00 in New York, clocks back in the night: 13 h, not 12",
    intake: clocksGoBack,
    ...onBoardToReview,
    says: ["13 h before the planned start"],
  },
];
