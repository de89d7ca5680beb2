import { assess, defaultProtocol, type Intake } from "../../../rules/index.ts";
import { contentHashOf, seal } from "../../../src/server/routes/screenings/fingerprint.ts";
import type { KeptVersion } from "../../../src/server/storage/store.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";
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
