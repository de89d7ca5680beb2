/** One moment of speaking on one device: everything said, sent, received, read, and compared with the truth. */
import type { MedicineFacts } from "../../../rules/facts.ts";
import { defaultProtocol, type Facts, type Intake, resolve } from "../../../rules/index.ts";
import { findFutureTimes } from "../../../src/contract/future-times.ts";
import { quietIntake } from "../../support/builders/intake-builder.ts";
import { type Device, isPutRight, type Receive, sendFrom, stampOf } from "./devices.ts";
import { type Saying, wallIn } from "./sayings.ts";

/** Answers to facts, at the moment of receipt. A proof that can fail is shown by handing in another. */
export type Read = (intake: Intake, receivedMs: number) => Facts;
export const theReading: Read = (intake, receivedMs) => resolve(intake, defaultProtocol, receivedMs).facts;

export type Speech = {
  readonly timeZone: string;
  readonly saidMs: number;
  readonly startMs: number;
  readonly sayings: readonly Saying[];
};

/** What spoke against each claim, as the intake that shows it. */
export type Faults = { readonly [Kind in Fault]: string[] };
export type Fault = "longer" | "notTheTruth" | "refused" | "dateNotShortest";

const minuteMs = 60_000;
/** Without the other answers that hold a moment. */
const { lifestyle: _otherTimes, ...quiet } = quietIntake();

/** Hours from the dose to the true start, as documented: rounded down to the minute. */
const trueHours = (doseMs: number, startMs: number): number => Math.floor((startMs - doseMs) / minuteMs) / 60;

export function judgeSpeech(
  speech: Speech,
  device: Device,
  receive: Receive,
  read: Read,
  faults: Faults,
): void {
  const { timeZone, saidMs, startMs, sayings } = speech;
  const { receivedMs, deviceNow } = sendFrom(saidMs, device);
  const sent = intakeSaying(sayings, stampOf(saidMs, device), timeZone, startMs);
  const intake = receive({ intake: sent, deviceNow }, receivedMs);
  const { medicines } = read(intake, receivedMs).medications;
  const complaints = findFutureTimes(intake, receivedMs);
  const found = (kind: Fault, index: number): void => {
    const isEnough = faults[kind].length >= mostTold;
    faults[kind].push(isEnough ? "one more" : oneSaying(intake, index, sayings, device));
  };
  const isTrueClock = isPutRight(device);
  if (isTrueClock) for (const { path } of complaints) found("refused", Number(path[2]));
  for (const [index, saying] of sayings.entries()) {
    const lastDose = medicines[index]?.lastDose;
    if (isLonger(lastDose, saying, startMs)) found("longer", index);
    if (isTrueClock && !holdsTheTruth(lastDose, saying)) found("notTheTruth", index);
    if (isTrueClock && saying.said.said === "date" && !isShortest(lastDose, saying, speech))
      found("dateNotShortest", index);
  }
}

const mostTold = 12;

type Time = MedicineFacts["lastDose"];

function isLonger(time: Time, { doseMs }: Saying, startMs: number): boolean {
  return time?.hoursBeforeStart !== undefined && time.hoursBeforeStart > trueHours(doseMs, startMs);
}

function holdsTheTruth(time: Time, { doseMs }: Saying): boolean {
  return time !== undefined && time.earliestMs <= doseMs && time.latestMs >= doseMs;
}

/**
 * The end of that day, or the moment of saying where that is sooner; seconds of the way to the server may be added. A start
 * at an hour that comes twice is counted from its first coming, and a day whose midnight comes twice to its second.
 */
function isShortest(time: Time, { said }: Saying, { timeZone, saidMs, startMs }: Speech): boolean {
  const midnight = Temporal.PlainDate.from(said.date ?? "")
    .add({ days: 1 })
    .toPlainDateTime();
  const latestMs = Math.min(instantOf(midnight, timeZone, "later"), saidMs);
  const firstStartMs = instantOf(wallIn(timeZone, startMs), timeZone, "earlier");
  const hours = time?.hoursBeforeStart ?? Number.NaN;
  return hours <= trueHours(latestMs, firstStartMs) && hours >= trueHours(latestMs + minuteMs, firstStartMs);
}

function instantOf(wall: Temporal.PlainDateTime, timeZone: string, coming: "earlier" | "later"): number {
  return wall.toZonedDateTime(timeZone, { disambiguation: coming }).epochMilliseconds;
}

function intakeSaying(sayings: readonly Saying[], saidAt: string, timeZone: string, startMs: number): Intake {
  const plannedStart = wallIn(timeZone, startMs).toString({ smallestUnit: "minute" });
  return {
    ...quiet,
    visit: { ...quiet.visit, timeZone, plannedStart },
    medications: {
      ...quiet.medications,
      list: "listed",
      entries: sayings.map(({ said }, index) => ({
        id: String(index),
        typed: "alprazolam",
        pattern: "as-needed",
        daysUsedInLast14: 3,
        lastDose: { ...said, saidAt },
      })),
    },
  };
}

/** The intake as it was received, with that one answer; and what was true. */
function oneSaying(
  intake: Intake,
  index: number,
  sayings: readonly Saying[],
  { clockAheadMs }: Device,
): string {
  const entries = intake.medications.entries.slice(index, index + 1);
  const line = JSON.stringify({ ...intake, medications: { ...intake.medications, entries } });
  const truth = new Date(sayings[index]?.doseMs ?? Number.NaN).toISOString();
  return `taken ${truth}, device ${String(clockAheadMs / 1000)} s ahead; received as:\n${line}`;
}
