import { minuteOfDay } from "../../ui/clock-labels.ts";
import { MS_PER_MINUTE } from "./spans.ts";

const stepsMinutes = [15, 30, 60, 120, 180, 360, 720, 1440, 2880];

/** Round clock times between two instants, as far apart as the room for their labels asks. */
export function ticksBetween(
  fromMs: number,
  toMs: number,
  pixelsPerMs: number,
  timeZone: string,
  roomPx: number,
): readonly number[] {
  const stepMinutes = stepsMinutes.find((step) => step * MS_PER_MINUTE * pixelsPerMs >= roomPx) ?? 2880;
  const stepMs = stepMinutes * MS_PER_MINUTE;
  const intoStepMs = (minuteOfDay(fromMs, timeZone) % stepMinutes) * MS_PER_MINUTE + (fromMs % MS_PER_MINUTE);
  const ticks: number[] = [];
  for (let at = fromMs - intoStepMs + stepMs; at <= toMs; at += stepMs) ticks.push(at);
  return ticks;
}
