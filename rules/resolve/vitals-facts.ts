import type { VitalsFacts } from "../facts.ts";
import type { Vitals, VitalsReading } from "../intake.ts";
import { type EpochMs, type Minutes, MS_PER_MINUTE } from "../units.ts";
import { wallOf } from "../wall-time.ts";
import type { ShownAt } from "../zone-clock.ts";
import type { Moment } from "./moment.ts";

/** The readings, and how far they lie apart and back. */
export function vitalsFacts({ first, repeat, weightKg }: Vitals, moment: Moment): VitalsFacts {
  const firstTaken = takenAt(first, moment);
  const repeatTaken = takenAt(repeat, moment);
  return {
    first,
    repeat,
    weightKg,
    repeatAfterMinutes: firstTaken && repeatTaken && shortestMinutes(firstTaken, repeatTaken),
    firstAgeMinutes: firstTaken && wholeMinutes(firstTaken.earliestMs, moment.at),
  };
}

function takenAt(reading: VitalsReading | undefined, { clock }: Moment): ShownAt | undefined {
  const wall = wallOf(reading?.takenAt ?? "");
  return wall === undefined ? undefined : clock?.shownAt(wall);
}

/** Two readings in an hour that came twice are taken to belong to the same one of the two. */
function shortestMinutes(first: ShownAt, repeat: ShownAt): Minutes {
  return Math.min(
    wholeMinutes(first.earliestMs, repeat.earliestMs),
    wholeMinutes(first.latestMs, repeat.latestMs),
  );
}

function wholeMinutes(from: EpochMs, to: EpochMs): Minutes {
  return Math.floor((to - from) / MS_PER_MINUTE);
}
