import { sayDuration } from "../../../rules/quantity.ts";
import type { Say } from "../../../rules/say.ts";
import type { EpochMs } from "../../../rules/units.ts";

const newYorkInNovember = "Etc/GMT+5";

function parts(instant: EpochMs): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: newYorkInNovember,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** "Fri 20 Nov 21:30", five hours behind UTC. */
export function clock(instant: EpochMs): string {
  const { weekday, day, month, hour, minute } = parts(instant);
  return `${weekday ?? ""} ${day ?? ""} ${month ?? ""} ${hour ?? ""}:${minute ?? ""}`;
}

/** Words for tests of single rules, in New York's winter time. */
export const say: Say = {
  clock,
  fullClock: (instant) => `${clock(instant)} ${parts(instant)["year"] ?? ""} UTC-5`,
  isoInstant: (instant) => new Date(instant).toISOString(),
  duration: sayDuration,
};
