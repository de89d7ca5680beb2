/** What a wrong device clock does to the moments at which something was said. */
import type { IsoInstant, Lifestyle, Medicine, SaidTime } from "../../../../rules/index.ts";

/** What holds moments of saying: an intake, or what a patient said at the kiosk. */
type Answers = {
  readonly medications: { readonly entries: readonly Pick<Medicine, "lastDose">[] };
  readonly lifestyle?: Lifestyle | undefined;
};

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
 * The answers by the server's clock. A device that is behind is put right however little it is: at midnight a minute is
 * another day, and "yesterday" a day too long ago. One that is at most two minutes ahead stands as it is, since what is
 * said later only makes the interval shorter.
 */
export function onServerClock<Sent extends Answers>(
  answers: Sent,
  { receivedMs, deviceNow }: { readonly receivedMs: number; readonly deviceNow: IsoInstant },
  alreadyTrue: ReadonlySet<IsoInstant> = new Set(),
): Sent {
  // A part of a second counts as a whole one: rounded off, it would be an answer from before it was given.
  const seconds = Math.ceil((receivedMs - Date.parse(deviceNow)) / 1000);
  if (seconds <= 0 && seconds >= -TOLERATED_SECONDS) return answers;
  return moveSaidAt(answers, seconds, alreadyTrue);
}

/**
 * The answers with every moment of saying moved by the skew, so that "last night" counts back from when it was received.
 * Moments in `alreadyTrue` stand as they are: an earlier version holds them, so the server has moved them before. One that
 * would leave the years 0 to 9999, by a clock that is thousands of years off, is left out: nobody could read it.
 */
function moveSaidAt<Sent extends Answers>(
  answers: Sent,
  skewSeconds: number,
  alreadyTrue: ReadonlySet<IsoInstant>,
): Sent {
  const move = (said: SaidTime): SaidTime => {
    if (said.saidAt === undefined || alreadyTrue.has(said.saidAt)) return said;
    const { saidAt, ...withoutMoment } = said;
    const moved = new Date(Date.parse(saidAt) + skewSeconds * 1000).toISOString();
    return /^\d{4}-/.test(moved) ? { ...said, saidAt: moved } : withoutMoment;
  };
  return mapSaidTimes(answers, move);
}

/** Every moment of saying that the answers hold. */
export function saidAtsOf(answers: Answers): ReadonlySet<IsoInstant> {
  const found = new Set<IsoInstant>();
  mapSaidTimes(answers, (said) => {
    if (said.saidAt !== undefined) found.add(said.saidAt);
    return said;
  });
  return found;
}

const saidInLifestyle = ["lastAlcohol", "recreationalSedatives", "lastFood", "lastClearFluid"] as const;

function mapSaidTimes<Sent extends Answers>(answers: Sent, map: (said: SaidTime) => SaidTime): Sent {
  const { medications, lifestyle } = answers;
  const entries = medications.entries.map((entry) =>
    entry.lastDose ? { ...entry, lastDose: map(entry.lastDose) } : entry,
  );
  const moved = saidInLifestyle.flatMap((key) => {
    const said = lifestyle?.[key];
    return said === undefined || said === "never" ? [] : [[key, map(said)] as const];
  });
  return {
    ...answers,
    medications: { ...medications, entries },
    ...(lifestyle && { lifestyle: { ...lifestyle, ...Object.fromEntries(moved) } }),
  };
}
