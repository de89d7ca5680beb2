import type { Pace, ScreenFigures } from "../screen/measure.ts";
import type { Table } from "../table.ts";
import type { Claim } from "./claim.ts";
import { count } from "./words.ts";

const goalPerSecond = 50_000;
/** More than this many times the memory of the smallest file would not be flat. */
const flatTimes = 1.25;

/** Stored screenings assessed again under a changed protocol, by how many there are. */
export function screenTable({ sizes, cores, timesOneCore }: ScreenFigures): Table {
  const rows = sizes.map(({ screenings, mebibytes, full, brief }) => [
    `${count(screenings)} (${mebibytes.toFixed(0)} MiB)`,
    rate(full),
    memory(full),
    rate(brief),
    memory(brief),
  ]);
  const faster = timesOneCore === undefined ? "not measured" : `${timesOneCore.toFixed(1)} times as fast`;
  return [
    ["screenings", "a second, with every text", "memory", "a second, without texts", "memory"],
    ...rows,
    [`${cores} cores beside one, the largest`, "", "", faster, ""],
  ];
}

export function screenClaims({ sizes }: ScreenFigures): readonly Claim[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined) return [];
  const again = (how: string, pace: Pace): Claim => ({
    what: `Stored screenings assessed again, ${count(largest.screenings)} of them, ${how}`,
    goal: `${count(goalPerSecond)} a second or more`,
    measured: `${rate(pace)} a second`,
    isMet: pace.perSecond >= goalPerSecond,
  });
  const grown = (largest.full.peakMib ?? NaN) / (smallest.full.peakMib ?? NaN);
  return [
    again("with every text", largest.full),
    again("levels and rules alone", largest.brief),
    {
      what: `… memory, beside ${count(smallest.screenings)} of them`,
      goal: `flat (${flatTimes} times or less)`,
      measured: `${memory(largest.full)}, beside ${memory(smallest.full)}`,
      isMet: grown <= flatTimes,
    },
  ];
}

const rate = ({ perSecond }: Pace): string => count(Math.round(perSecond));

const memory = ({ peakMib }: Pace): string =>
  peakMib === undefined ? "not told" : `${peakMib.toFixed(0)} MiB`;
