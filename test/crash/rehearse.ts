import { startClinicServer, type ClinicProcess } from "../support/clinic-server.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { startBadNetwork } from "./bad-network.ts";
import { compare, type Wrong } from "./compare.ts";
import { endWithin } from "./ending.ts";
import { fatesBy } from "./fates-by.ts";
import { nothingHappened, type Happened } from "./happened.ts";
import type { LedgerEntry } from "./ledger.ts";
import { makePatients } from "./patients.ts";
import { planPowerCuts } from "./power-cuts.ts";
import { serve } from "./tablet.ts";

export type Rehearsal = {
  /** Patients who send their answers, 1 or more. */
  readonly submissions: number;
  readonly kills: number;
  readonly seed: number;
  readonly tablets: number;
  /** An empty folder; the records stay in it. */
  readonly dataDir: string;
  /** It fails when it has not come to its end by then. */
  readonly longestMs: number;
  readonly onReceived?: (submissions: number) => void;
};

export type Outcome = {
  readonly submissions: number;
  readonly urgentCalls: number;
  readonly happened: Happened;
  readonly wrong: Wrong;
};

/**
 * Tablets send through a bad network to the real server, which is killed at random moments; then what they were told is
 * held against the database. Rejects when the server does not start again, or the time is over.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<Outcome> {
  const { dataDir } = rehearsal;
  const happened = nothingHappened();
  const clinic = await startClinicServer({ dataDir, hasPages: false });
  try {
    const ledger = await sendAll(rehearsal, clinic, happened);
    const urgentCalls = ledger.filter(({ kind }) => kind === "urgent-call").length;
    // The records are read after the server has let go of them.
    await clinic.stop();
    return {
      submissions: ledger.length - urgentCalls,
      urgentCalls,
      happened,
      wrong: compare(ledger, dataDir),
    };
  } finally {
    await clinic.stop();
  }
}

/** Resolves when every tablet was told "received", and no late copy is on its way any more. */
async function sendAll(
  { submissions, kills, seed, tablets, longestMs, onReceived }: Rehearsal,
  clinic: ClinicProcess,
  happened: Happened,
): Promise<readonly LedgerEntry[]> {
  const ending = endWithin(longestMs);
  const planned = { cuts: kills, requests: submissions };
  const cuts = planPowerCuts(clinic, planned, seededRandom(seed + 1), happened, ending.fail);
  const network = await startBadNetwork({
    serverOrigin: clinic.origin,
    fateOf: fatesBy(seed),
    on: cuts.on,
    happened,
  });
  const ledger: LedgerEntry[] = [];
  let received = 0;
  const enter = (entry: LedgerEntry) => {
    ledger.push(entry);
    if (entry.kind === "statement") onReceived?.((received += 1));
  };
  const patients = makePatients(submissions, seededRandom(seed)).values();
  const served = Array.from({ length: tablets }, (_, nth) =>
    serve({ origin: network.origin, hasSha256: nth % 2 === 0, giveUp: ending.signal }, patients, enter),
  );
  try {
    await Promise.race([Promise.all(served).then(network.calm), ending.early]);
    return ledger;
  } finally {
    ending.over();
    await network.stop();
    await cuts.end();
  }
}
