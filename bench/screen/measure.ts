import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runScreen } from "./run-screen.ts";
import { writeMadeUpScreenings } from "./made-up-screenings.ts";

export type ScreenFigures = {
  readonly cores: number;
  readonly sizes: readonly ScreenedSize[];
  /** So many times the records a second of one core, at the largest size, without texts; absent where a run cannot be kept to one core. */
  readonly timesOneCore?: number;
};

/** How one size went; `brief` is without texts. The start of the command counts in. */
export type ScreenedSize = {
  readonly screenings: number;
  readonly mebibytes: number;
  readonly full: Pace;
  readonly brief: Pace;
};

export type Pace = { readonly perSecond: number; readonly seconds: number; readonly peakMib?: number };

/** A clinic that asks for longer gaps than before. */
const changedClinic = {
  name: "Changed clinic",
  timeZone: "America/New_York",
  protocol: { gapLongHours: 72, version: "changed" },
};

/**
 * Re-assesses made-up stored screenings under a changed protocol with the `screen` command, from file to system: each size
 * with every text and without. Throws when a run fails..
 */
export async function measureScreen(
  sizes: readonly number[] = [10_000, 25_000, 50_000, 100_000],
): Promise<ScreenFigures> {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-bench-"));
  const [file, protocolFile] = [join(folder, "screenings.ndjson"), join(folder, "clinic.json")];
  writeFileSync(protocolFile, JSON.stringify(changedClinic));
  try {
    const screened: ScreenedSize[] = [];
    for (const screenings of sizes) {
      writeMadeUpScreenings(file, screenings);
      const pace = async (isBrief: boolean): Promise<Pace> => {
        const { seconds, peakMib } = await runScreen({ file, protocolFile, isBrief });
        return { perSecond: screenings / seconds, seconds, peakMib };
      };
      const mebibytes = statSync(file).size / 1024 / 1024;
      screened.push({ screenings, mebibytes, full: await pace(false), brief: await pace(true) });
    }
    const largest = screened.at(-1);
    const alone = await runScreen({ file, protocolFile, isBrief: true, isOnOneCore: true }).catch(
      () => undefined,
    );
    return {
      cores: availableParallelism(),
      sizes: screened,
      ...(largest && alone && { timesOneCore: alone.seconds / largest.brief.seconds }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
