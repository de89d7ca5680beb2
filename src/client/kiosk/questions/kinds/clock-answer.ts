import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Place } from "../../answers/place.ts";
import type { SaidTime } from "../../answers/said-time.ts";
import type { WordId } from "../../words/say.ts";
import { readClock } from "./read-clock.ts";
import { isAhead } from "./wall-time.ts";

export type HalfDay = "morning" | "evening";

/** What stands on the page of a time: the text as typed and which half of the day it means, or that it is not known. */
export type ClockAnswer =
  | { readonly isNotSure: true }
  | { readonly isNotSure: false; readonly typed: string; readonly half: HalfDay | undefined };

/** Where a time of day stands: the page it is typed on, and the answer that it makes clearer. */
export type ClockPlace = { readonly id: string; readonly said: Place<SaidTime> };

export function clockAnswerOn(draft: Draft, { id }: ClockPlace): ClockAnswer {
  const entered = enteredOn(draft, id);
  if (entered?.length === 0) return { isNotSure: true };
  const [typed = "", half] = entered ?? [];
  return { isNotSure: false, typed, half: half as HalfDay | undefined };
}

/** Keeps the answer; its time stands in the statement once it can mean one minute alone. */
export function answerClock(draft: Draft, { id, said }: ClockPlace, answer: ClockAnswer): Draft {
  const { time: _, ...before } = said.read(draft) ?? { said: "not-sure" };
  const time = timeOf(answer);
  const entered = answer.isNotSure ? [] : [answer.typed, ...(answer.half ? [answer.half] : [])];
  const isBlank = !answer.isNotSure && answer.typed.trim() === "";
  const written = said.write(draft, time === undefined ? before : { ...before, time });
  return enter(written, id, isBlank ? undefined : entered);
}

/** "20:30", once nothing about it is open. */
function timeOf(answer: ClockAnswer): string | undefined {
  if (answer.isNotSure) return undefined;
  const read = readClock(answer.typed);
  if ("wrong" in read) return undefined;
  if ("minuteOfDay" in read) return clockOf(read.minuteOfDay);
  return answer.half && clockOf(read.minuteOfHalfDay + (answer.half === "evening" ? 720 : 0));
}

/** "08:05" of a minute of the day. */
export const clockOf = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => `${part}`.padStart(2, "0")).join(":");

/** What has to be asked again about the time, if anything. */
export function clockProblem(draft: Draft, place: ClockPlace, timeZone: string): WordId | undefined {
  const answer = clockAnswerOn(draft, place);
  if (answer.isNotSure) return undefined;
  if (answer.typed.trim() === "") return "when.time-missing";
  if ("wrong" in readClock(answer.typed)) return "when.time-unclear";
  const { said, saidAt, time } = place.said.read(draft) ?? {};
  if (time === undefined) return "when.time-which";
  if (said === "today" && saidAt !== undefined && isAhead(time, saidAt, timeZone)) return "when.time-ahead";
  return said === "last-night" && time > endOfNight && time < startOfNight
    ? "when.time-not-night"
    : undefined;
}

/** From the evening into the small hours, as "last night" is understood. */
const startOfNight = "17:00";
const endOfNight = "06:00";
