import type { Medications } from "../../intake.ts";
import { answer, closerWatch, nothing, onBoard } from "../answers.ts";
import type { Canary, KnownAnswer } from "../canary.ts";
import { before, daily, nowAndThen, quiet, taking } from "../patient.ts";

const notSettled = answer(
  "enhanced",
  "medication-list-unconfirmed: medicines, prescriber-review",
  closerWatch,
);
const list = (id: string, answers: Partial<Medications>, known: KnownAnswer): Canary => ({
  id,
  patient: id.replaceAll("-", " "),
  intake: { ...quiet, medications: { ...quiet.medications, ...answers } },
  ...known,
});
const beside = "other-depressant: monitoring, prescriber-review";
const forOther = { takenFor: ["other"] } as const;

/** What is not settled about the list and its names, and answers that cannot be read. Source: protocol section 4. */
export const listCanaries: readonly Canary[] = [
  list("list-not-asked", { list: "not-asked" }, notSettled),
  list("list-without-an-answer", { list: "no-answer" }, notSettled),
  list("list-declined", { list: "declined" }, notSettled),
  list("list-not-complete", { isComplete: "no" }, notSettled),
  list("something-for-sleep-that-is-not-listed", { forAnxietySleepOrSeizures: "yes" }, notSettled),
  list("something-of-a-friend-that-is-not-listed", { fromSomeoneElse: "not-sure" }, notSettled),
  list("nothing-taken-confirmed", { list: "confirmed-none" }, nothing),
  {
    id: "name-not-recognised",
    patient: "an entry that no table knows",
    intake: taking(daily("qqzzvorp", forOther)),
    ...answer("enhanced", "medication-unrecognised: medicines, prescriber-review", closerWatch),
  },
  {
    id: "words-not-understood",
    patient: "a word that no table knows beside a known name",
    intake: taking(daily("omeprazole qqzzvorp", forOther)),
    ...answer("enhanced", "medication-unrecognised: medicines, prescriber-review", closerWatch),
  },
  {
    id: "name-not-confirmed",
    patient: "a benzodiazepine misspelled: judged as what it may be, and asked",
    intake: taking(nowAndThen("alprazolan", before(2))),
    ...answer(
      "enhanced",
      "benzodiazepine-timing: timing, prescriber-review",
      ...onBoard,
      "medication-unconfirmed: medicines, prescriber-review",
    ),
  },
  {
    id: "combination-product",
    patient: "Librax every day: it contains chlordiazepoxide",
    intake: taking(daily("Librax", forOther)),
    ...answer("enhanced", "benzodiazepine-timing: timing, prescriber-review", ...onBoard),
  },
  {
    id: "two-in-one-entry",
    patient:
      "triazolam and diazepam in one entry, as needed 30 h before: judged by the one that lasts longest",
    intake: taking(nowAndThen("triazolam and diazepam", before(30))),
    ...answer("enhanced", "benzodiazepine-timing: timing, prescriber-review", ...onBoard, beside),
  },
  {
    id: "answer-not-readable",
    patient: "a birth date that is no date",
    intake: {
      ...quiet,
      visit: { ...quiet.visit, patient: { ...quiet.visit.patient, birthDate: "not a date" } },
    },
    ...answer("baseline", "evaluation-incomplete: urgent, stop-and-call"),
  },
];
