/** From what a device sent to the record that is kept: the server's clock, its assessment and its seal. */
import { assess, classifiedNames, type Intake } from "../../../../rules/index.ts";
import { findFutureTimes } from "../../../contract/future-times.ts";
import { type NameEvent, nameEvents } from "../../../contract/name-proposals.ts";
import { pathInWords, type Problem } from "../../../contract/problems.ts";
import type { Receipt, StoredScreening } from "../../../contract/screening.ts";
import type { KeptVersion } from "../../storage/store.ts";
import type { Context } from "../context.ts";
import { clockSkewSeconds, moveSaidAt, saidAtsOf } from "./clock-skew.ts";
import { contentHashOf, seal } from "./fingerprint.ts";

type Sent = {
  readonly id: string;
  readonly version: number;
  readonly deviceNow: string;
  readonly reason?: string | undefined;
  readonly intake: Intake;
  /** The version that is corrected; absent for the first. */
  readonly previous?: StoredScreening;
};

export type Received =
  | {
      readonly outcome: "kept";
      readonly version: KeptVersion;
      /** What it changed about names that no table knows, against the version before. */
      readonly aboutNames: readonly NameEvent[];
    }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

/** Assesses at the moment of receipt. Refused when a time lies in the future by the server's clock. */
export function receive(sent: Sent, { clinic, names, now }: Context): Received {
  const receivedMs = now();
  const skew = clockSkewSeconds(receivedMs, sent.deviceNow);
  const known = sent.previous ? saidAtsOf(sent.previous.intake) : new Set<string>();
  const intake = skew === undefined ? sent.intake : moveSaidAt(sent.intake, skew, known);
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
    rulesVersion: assessment.rulesVersion,
    protocolVersion: assessment.protocolVersion,
    protocol: clinic.protocol,
    intake,
    assessment,
  });
  const said = (read: Intake) => classifiedNames(read, names.vocabulary);
  const aboutNames = nameEvents(sent.previous ? said(sent.previous.intake) : [], said(intake));
  return { outcome: "kept", version: { screening, contentHash: contentHashOf(sent) }, aboutNames };
}

/** What the sender is told about a stored version. */
export function receiptOf(screening: StoredScreening): Receipt {
  const { id, version, receivedAt, clockSkewSeconds: skew, hash, checkCode } = screening;
  return { id, version, receivedAt, ...(skew !== undefined && { clockSkewSeconds: skew }), hash, checkCode };
}
