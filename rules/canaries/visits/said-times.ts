import { answer, gapNotReached, onBoardToReview } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { daily, nowAndThen, quiet, taking } from "../patient.ts";

const saidAt = "2026-12-30T08:40:00Z";
const nightOfTheChange = "2026-11-01T13:30:00Z";

/** How a said time is read: always as the shortest interval that it allows. Source: protocol section 3. */
export const saidTimeCanaries: readonly Canary[] = [
  {
    id: "a-date-alone",
    patient:
      "triazolam as needed, the day before at an hour nobody said: at midnight, 9 h before, not at noon",
    intake: taking(nowAndThen("triazolam", { said: "date", date: "2026-12-29", saidAt })),
    ...gapNotReached,
    says: ["at least 9 h before the planned start", "asks for 12 h, reached Wed 30 Dec 12:00"],
  },
  {
    id: "last-night",
    patient: "triazolam as needed, last night: until 06:00, 3 h before",
    intake: taking(nowAndThen("triazolam", { said: "last-night", saidAt })),
    ...onBoardToReview,
    says: ["at least 3 h before the planned start", "asks for 12 h, reached Wed 30 Dec 18:00"],
  },
  {
    id: "today-said-between-two-minutes",
    patient:
      "triazolam as needed, today, said half a minute past 08:40: 19 min before, never rounded up to 20",
    intake: taking(nowAndThen("triazolam", { said: "today", saidAt: "2026-12-30T08:40:30Z" })),
    ...onBoardToReview,
    says: ["at least 19 min before the planned start"],
  },
  {
    id: "an-hour-that-came-twice",
    patient:
      "triazolam Sun 1 Nov 01:30 in New York, an hour that came twice: 7 h 30 min before 09:00, not 8 h 30 min",
    intake: {
      ...taking(
        nowAndThen("triazolam", {
          said: "exact",
          saidAt: nightOfTheChange,
          date: "2026-11-01",
          time: "01:30",
        }),
      ),
      visit: {
        ...quiet.visit,
        timeZone: "America/New_York",
        plannedStart: "2026-11-01T09:00",
        stage: "before-the-day",
      },
      vitals: {},
      lifestyle: {
        ...quiet.lifestyle,
        lastFood: { said: "yesterday", saidAt: nightOfTheChange },
        lastClearFluid: { said: "yesterday", saidAt: nightOfTheChange },
      },
    },
    ...onBoardToReview,
    says: ["7 h 30 min before the planned start"],
  },
  {
    id: "insulin-food-last-night",
    patient:
      "insulin, last food last night, from 17:00 to 06:00: it may be 16 h, so fasting, or 3 h, so not fasted",
    intake: {
      ...taking(daily("insulin", { takenFor: ["other"] })),
      lifestyle: { ...quiet.lifestyle, lastFood: { said: "last-night", saidAt } },
    },
    ...answer(
      "baseline",
      "insulin-fasting: today, prescriber-review",
      "day-of-treatment: today, prescriber-review",
    ),
  },
];
