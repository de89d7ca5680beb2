import { startClinicServer } from "../support/clinic-server.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { readFlushes, traceDuring, type Flushes } from "./flush-before-reply.ts";
import { makePatients } from "./patients.ts";
import { serve } from "./tablet.ts";

const patients = 20;

/** One tablet on a good network, the server watched from outside. Undefined: this machine lets nobody watch. */
export async function watchFlushes(seed: number): Promise<Flushes | undefined> {
  const clinic = await startClinicServer({ hasPages: false });
  const tablet = { origin: clinic.origin, hasSha256: true, giveUp: AbortSignal.timeout(60_000) };
  try {
    const trace = await traceDuring(clinic.pid(), () =>
      serve(tablet, makePatients(patients, seededRandom(seed)).values(), () => undefined),
    );
    return trace && readFlushes(trace);
  } finally {
    await clinic.stop();
  }
}
