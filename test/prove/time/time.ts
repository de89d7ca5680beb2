/** In every zone, over every special night, on clocks that are wrong: the computed interval never exceeds the true one. */
import { type Part, type Proof, provenFor } from "../proof.ts";
import { devices, fewDevices, isPutRight, type Receive } from "./devices.ts";
import { countedAsPast } from "./not-sure.ts";
import { type Faults, judgeSpeech, type Read, theReading } from "./readings.ts";
import { wayOf } from "./sayings.ts";
import { theServer } from "./the-server.ts";
import { firstYear, lastYear, nightsIn, speechesOn } from "./speeches.ts";
import { allZones, shareOfZones } from "./zones.ts";

/** Of the zones, when only a share is asked for; the odd ones always. */
const shortShare = 0.02;

export const time: Part = {
  name: "time",
  prove: ({ isShort, seed }) => proveTime(isShort ? shareOfZones(shortShare, seed) : allZones, {}),
};

/** What is proven; a proof that can fail is shown by handing in another. */
type Proven = { readonly receive?: Receive; readonly read?: Read };

export function proveTime(
  zones: readonly string[],
  { receive = theServer, read = theReading }: Proven,
): readonly Proof[] {
  const faults: Faults = { longer: [], notTheTruth: [], refused: [], dateNotShortest: [] };
  const withoutTime: string[] = [];
  const count = { nights: 0, answers: 0, putRight: 0, dates: 0 };
  const ways = new Set<string>();
  for (const [index, timeZone] of zones.entries()) {
    const elsewhere = allZones[(index * 97) % allZones.length] ?? "UTC";
    for (const night of nightsIn(timeZone)) {
      count.nights += 1;
      const counted = countedAsPast(timeZone, night.atMs, read);
      if (counted !== undefined) withoutTime.push(JSON.stringify(counted));
      const clocks = night.isClockChange ? devices : fewDevices;
      const right = clocks.filter(isPutRight).length;
      for (const speech of speechesOn(night, timeZone, elsewhere)) {
        for (const device of clocks) judgeSpeech(speech, device, receive, read, faults);
        for (const saying of speech.sayings) ways.add(wayOf(saying));
        count.answers += speech.sayings.length * clocks.length;
        count.putRight += speech.sayings.length * right;
        count.dates += speech.sayings.filter(({ said }) => said.said === "date").length * right;
      }
    }
  }
  const covered = coverage(zones, count.nights, ways.size);
  const { longer, notTheTruth, refused, dateNotShortest } = faults;
  const notShortest = "dates alone read as other than the shortest interval they allow";
  return [
    provenFor(`computed intervals longer than the true one (${covered})`, count.answers, longer),
    provenFor("true answers read as a time that leaves the true one out", count.putRight, notTheTruth),
    provenFor("true answers refused as lying in the future", count.putRight, refused),
    provenFor(notShortest, count.dates, dateNotShortest),
    provenFor("answers without a time that count as anything but recent", count.nights * 3, withoutTime),
  ];
}

function coverage(zones: readonly string[], nights: number, ways: number): string {
  const ofAll = zones.length === allZones.length ? "all" : `${String(zones.length)} of`;
  return (
    `${ofAll} ${String(allZones.length)} zones of tz ${process.versions["tz"] ?? "unknown"}, ` +
    `${nights.toLocaleString("en-US")} nights: clock changes of ${String(firstYear)} to ${String(lastYear)}, leap day, ` +
    `turn of the year; ${String(ways)} ways of saying; ${String(devices.length)} device clocks up to 48 h wrong, ` +
    `${String(fewDevices.length)} of them where no clock changes`
  );
}
