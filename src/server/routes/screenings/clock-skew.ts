/** What a wrong device clock does to the moments at which something was said. */
import type { Intake, IsoInstant, SaidTime } from "../../../../rules/index.ts";

const TOLERATED_SECONDS = 120;

/**
 * Whole seconds the device's clock is behind the server's, negative when it is ahead; undefined when it is at most two
 * minutes off.
 */
export function clockSkewSeconds(receivedMs: number, deviceNow: IsoInstant): number | undefined {
  const seconds = Math.round((receivedMs - Date.parse(deviceNow)) / 1000);
  return Math.abs(seconds) > TOLERATED_SECONDS ? seconds : undefined;
}

/**
 * The intake with every moment of saying moved by the skew, so that "last night" counts back from when it was received.
 * Moments in `alreadyTrue` stand as they are: an earlier version holds them, so the server has moved them before.
 */
export function moveSaidAt(
  intake: Intake,
  skewSeconds: number,
  alreadyTrue: ReadonlySet<IsoInstant>,
): Intake {
  const move = (said: SaidTime): SaidTime => {
    if (said.saidAt === undefined || alreadyTrue.has(said.saidAt)) return said;
    const trueMs = Date.parse(said.saidAt) + skewSeconds * 1000;
    return { ...said, saidAt: new Date(trueMs).toISOString() };
  };
  return mapSaidTimes(intake, move);
}

/** Every moment of saying that the intake holds. */
export function saidAtsOf(intake: Intake): ReadonlySet<IsoInstant> {
  const found = new Set<IsoInstant>();
  mapSaidTimes(intake, (said) => {
    if (said.saidAt !== undefined) found.add(said.saidAt);
    return said;
  });
  return found;
}

const saidInLifestyle = ["lastAlcohol", "recreationalSedatives", "lastFood", "lastClearFluid"] as const;

function mapSaidTimes(intake: Intake, map: (said: SaidTime) => SaidTime): Intake {
  const entries = intake.medications.entries.map((entry) =>
    entry.lastDose ? { ...entry, lastDose: map(entry.lastDose) } : entry,
  );
  const moved = saidInLifestyle.flatMap((key) => {
    const said = intake.lifestyle?.[key];
    return said === undefined || said === "never" ? [] : [[key, map(said)] as const];
  });
  return {
    ...intake,
    medications: { ...intake.medications, entries },
    ...(intake.lifestyle && { lifestyle: { ...intake.lifestyle, ...Object.fromEntries(moved) } }),
  };
}
