/** "Not sure", and a time nobody asked for: counted as recent, with no gap reached, wherever and whenever. */
import { decide, defaultProtocol, type Intake } from "../../../rules/index.ts";
import { quietIntake } from "../../support/builders/intake-builder.ts";
import type { Read } from "./readings.ts";
import { wallIn } from "./sayings.ts";

const quiet = quietIntake();

/** The intake of an occasional dose at a time nobody is sure of, if it counts as anything but recent; else undefined. */
export function countedAsPast(timeZone: string, startMs: number, read: Read): Intake | undefined {
  const saidAt = new Date(startMs - 3_600_000).toISOString();
  const dose = { typed: "alprazolam", pattern: "as-needed", daysUsedInLast14: 3 } as const;
  const intake: Intake = {
    ...quiet,
    visit: {
      ...quiet.visit,
      timeZone,
      plannedStart: wallIn(timeZone, startMs).toString({ smallestUnit: "minute" }),
    },
    medications: {
      ...quiet.medications,
      list: "listed",
      entries: [
        { ...dose, id: "not sure", lastDose: { said: "not-sure", saidAt } },
        { ...dose, id: "not asked" },
        { ...dose, id: "said at no moment", lastDose: { said: "yesterday" } },
      ],
    },
  };
  const { weighed } = decide(read(intake, startMs), defaultProtocol);
  const isShortest = weighed?.exposures.every(
    ({ isTimeUnknown, isRecent, isOnBoard, isGapMet }) =>
      isTimeUnknown && isRecent && isOnBoard && isGapMet !== true,
  );
  return isShortest === true ? undefined : intake;
}
