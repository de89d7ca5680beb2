import { defaultProtocol } from "../../../rules/index.ts";
import type { StoredScreening, Versions } from "../../../src/contract/screening.ts";
import { assessment } from "./assessment-builder.ts";
import { asNeeded, exactly, medicine, quietIntake, withMedicines } from "./intake-builder.ts";

export const screeningId = "0b8f6a52-7f7e-4c1c-9d7e-0f6f3a1c2b3d";

/** A stored version as the server sends it. */
export function storedScreening(changes: Partial<StoredScreening> = {}): StoredScreening {
  const stored = changes.assessment ?? assessment();
  return {
    id: screeningId,
    version: 1,
    receivedAt: "2026-11-21T13:20:00.000Z",
    hash: "7f3a91c2".padEnd(64, "0"),
    checkCode: "7F3A-91C2",
    clinicId: "clinic",
    clinicName: "Harbor Infusion Clinic",
    deviceNow: "2026-11-21T13:19:58.000Z",
    rulesVersion: stored.rulesVersion,
    protocolVersion: stored.protocolVersion,
    protocol: defaultProtocol,
    intake: withMedicines(
      quietIntake(),
      medicine("xanax .5 at nite prn", { id: "a", ...asNeeded, lastDose: exactly("2026-11-20T21:30") }),
      { id: "b", typed: "restful blend" },
    ),
    assessment: stored,
    ...changes,
  };
}

/** The versions list that belongs to these stored versions, oldest first. */
export function versionsOf(...stored: readonly [StoredScreening, ...StoredScreening[]]): Versions {
  return {
    id: stored[0].id,
    versions: stored.map(({ id, version, receivedAt, hash, checkCode, reason, assessment: result }) => ({
      id,
      version,
      receivedAt,
      hash,
      checkCode,
      ...(reason !== undefined && { reason }),
      ...(result.disposition && { disposition: result.disposition }),
    })),
  };
}
