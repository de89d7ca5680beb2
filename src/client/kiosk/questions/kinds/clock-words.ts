import type { Say } from "../../words/say.ts";
import type { HalfDay } from "./clock-answer.ts";
import type { Option } from "./choice-cards.tsx";

/** "20:30 (8:30 PM)", as the language writes times. */
export const timeInWords = (clock: string, say: Say): string =>
  say("when.time-read", { clock, time: new Date(`2026-01-01T${clock}`).getTime() });

/** Both times of day that a clock with twelve hours can mean, each in words that cannot be mixed up. */
export function halvesOf(minuteOfHalfDay: number): readonly Option<HalfDay>[] {
  const isTwelve = minuteOfHalfDay < 60;
  const hour = Math.floor(minuteOfHalfDay / 60) || 12;
  const clock = `${hour}:${`${minuteOfHalfDay % 60}`.padStart(2, "0")}`;
  const isSmallHour = hour < 5;
  return [
    {
      value: "morning",
      label: (say) =>
        say(isTwelve ? "when.midnight" : isSmallHour ? "when.night" : "when.morning", { clock }),
    },
    {
      value: "evening",
      label: (say) =>
        say(isTwelve ? "when.midday" : isSmallHour ? "when.afternoon" : "when.evening", { clock }),
    },
  ];
}
