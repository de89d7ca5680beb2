import { assess, defaultProtocol, type Intake } from "../../../rules/index.ts";
import {
  contentHashOf,
  kioskHashOf,
  seal,
  sha256,
} from "../../../src/server/routes/screenings/fingerprint.ts";
import type { KeptCall, KeptVersion } from "../../../src/server/storage/store.ts";
import type { NewUrgentCall } from "../../../src/contract/kiosk/urgent-call.ts";
import type { Statement } from "../../../src/contract/kiosk/statement.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";
import { statement, urgentCall } from "../../support/builders/statement-builder.ts";
import { id } from "./clinic-app.ts";

type Wished = {
  readonly clinicId?: string;
  readonly id?: string;
  readonly version?: number;
  readonly intake?: Intake;
  readonly receivedAt?: string;
};

/** A sealed version as the server makes one. */
export function keptVersion({ clinicId = "clinic-1", version = 1, ...wished }: Wished = {}): KeptVersion {
  const intake = wished.intake ?? quietIntake();
  const assessment = assess(intake, defaultProtocol, assessedAtMs);
  const screening = seal({
    clinicId,
    clinicName: "Lindenhof Clinic",
    id: wished.id ?? id,
    version,
    receivedAt: wished.receivedAt ?? new Date(assessedAtMs).toISOString(),
    deviceNow: new Date(assessedAtMs).toISOString(),
    rulesVersion: assessment.rulesVersion,
    protocolVersion: assessment.protocolVersion,
    protocol: defaultProtocol,
    intake,
    assessment,
  });
  return { screening, contentHash: contentHashOf({ intake }) };
}

type WishedStatement = {
  readonly clinicId?: string;
  readonly id?: string;
  readonly statement?: Statement;
  readonly receivedAt?: string;
};

/** What a patient said as the server seals it: version 1, without an assessment. */
export function keptStatement({ clinicId = "clinic-1", ...wished }: WishedStatement = {}): KeptVersion {
  const sent = { id: wished.id ?? id, deviceNow: new Date(assessedAtMs).toISOString() };
  const said = wished.statement ?? statement();
  const screening = seal({
    clinicId,
    clinicName: "Lindenhof Clinic",
    version: 1 as const,
    receivedAt: wished.receivedAt ?? sent.deviceNow,
    ...sent,
    statement: said,
  });
  return { screening, contentHash: kioskHashOf({ ...sent, statement: said }) };
}

/** A call for staff as the server seals it. */
export function keptCall(
  changes: Partial<NewUrgentCall> = {},
  receivedAt = new Date(assessedAtMs).toISOString(),
  clinicId = "clinic-1",
): KeptCall {
  const sent = urgentCall(changes);
  const call = { ...sent, clinicId, receivedAt };
  return { call: { ...call, hash: sha256(call) }, contentHash: kioskHashOf(sent) };
}
