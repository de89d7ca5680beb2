/** From what a device sent to the record that is kept: the server's clock, its assessment and its seal. */
import { assess, classifiedNames, type Intake } from "../../../../rules/index.ts";
import { findFutureTimes } from "../../../contract/future-times.ts";
import { type NameEvent, nameEvents } from "../../../contract/name-proposals.ts";
import { pathInWords, type Problem } from "../../../contract/problems.ts";
import { pathsAsPatientSaid } from "../../../contract/patient-said.ts";
import {
  isStatement,
  type Receipt,
  type StoredScreening,
  type StoredStatement,
  type StoredVersion,
} from "../../../contract/screening.ts";
import type { KeptVersion } from "../../storage/store.ts";
import type { Context } from "../context.ts";
import { clockSkewSeconds, onServerClock, saidAtsOf } from "./clock-skew.ts";
import { contentHashOf, seal } from "./fingerprint.ts";

type Sent = {
  readonly id: string;
  readonly version: number;
  readonly deviceNow: string;
  readonly reason?: string | undefined;
  readonly intake: Intake;
  /** The version that is corrected; absent for the first. */
  readonly previous?: StoredVersion;
  /** The first version, if the screening began at the kiosk. */
  readonly statement?: StoredStatement | undefined;
};

export type Received =
  | {
      readonly outcome: "kept";
      readonly version: KeptVersion<StoredScreening>;
      /** What it changed about names that no table knows, against the version before. */
      readonly aboutNames: readonly NameEvent[];
    }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

/** Assesses at the moment of receipt. Refused when a time lies in the future by the server's clock. */
export function receive(sent: Sent, { clinic, names, rulesNotVerified, now }: Context): Received {
  const receivedMs = now();
  const notVerified = rulesNotVerified();
  const skew = clockSkewSeconds(receivedMs, sent.deviceNow);
  const known = sent.previous ? saidAtsOf(answersOf(sent.previous)) : new Set<string>();
  const intake = onServerClock(sent.intake, { receivedMs, deviceNow: sent.deviceNow }, known);
  const problems = findFutureTimes(intake, receivedMs).map(({ path, message }) => ({
    path: pathInWords(["intake", ...path]),
    message,
  }));
  if (problems.length > 0) return { outcome: "refused", problems };
  const assessment = assess(intake, clinic.protocol, receivedMs, { vocabulary: names.vocabulary });
  const screening = seal({
    clinicId: clinic.clinicId,
    clinicName: clinic.name,
    id: sent.id,
    version: sent.version,
    receivedAt: new Date(receivedMs).toISOString(),
    deviceNow: sent.deviceNow,
    ...(skew !== undefined && { clockSkewSeconds: skew }),
    ...(sent.reason !== undefined && { reason: sent.reason }),
    ...(sent.statement && { patientSaid: patientSaidIn(intake, sent.statement) }),
    rulesVersion: assessment.rulesVersion,
    ...(notVerified && { rulesNotVerified: notVerified }),
    protocolVersion: assessment.protocolVersion,
    protocol: clinic.protocol,
    intake,
    assessment,
  });
  const said = (read: Intake) => classifiedNames(read, names.vocabulary);
  // A patient's statement classifies no name.
  const before = sent.previous && !isStatement(sent.previous) ? said(sent.previous.intake) : [];
  const aboutNames = nameEvents(before, said(intake));
  return { outcome: "kept", version: { screening, contentHash: contentHashOf(sent) }, aboutNames };
}

const answersOf = (version: StoredVersion) => (isStatement(version) ? version.statement : version.intake);

function patientSaidIn(intake: Intake, { hash, receivedAt, statement }: StoredStatement) {
  const paths = pathsAsPatientSaid(intake, statement);
  return { hash, receivedAt, language: statement.language, paths };
}

/** What the sender is told about a stored version. */
export function receiptOf(version: StoredVersion): Receipt {
  const { id, version: number, receivedAt, clockSkewSeconds: skew, hash, checkCode } = version;
  return {
    id,
    version: number,
    receivedAt,
    ...(skew !== undefined && { clockSkewSeconds: skew }),
    hash,
    checkCode,
  };
}
