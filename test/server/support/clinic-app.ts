import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { defaultProtocol, type Intake, rulesVersion } from "../../../rules/index.ts";
import { build } from "../../../src/server/app.ts";
import type { Clinic } from "../../../src/contract/clinic.ts";
import type { RulesNotVerified } from "../../../src/contract/rules-check.ts";
import { describeSettings } from "../../../src/server/clinic.ts";
import type { FailureNote } from "../../../src/server/errors.ts";
import { openDatabase } from "../../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import type { ServedVocabulary } from "../../../src/server/routes/vocabulary/served.ts";
import type { ScreeningStore } from "../../../src/server/storage/store.ts";
import { serveVocabulary } from "../../../src/server/vocabulary/serve.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";

export const clinic: Clinic = {
  clinicId: "clinic-1",
  name: "Lindenhof Clinic",
  timeZone: "America/New_York",
  rulesVersion,
  protocol: defaultProtocol,
  settings: describeSettings(defaultProtocol),
};

/** Names are read by the tables alone unless a test says otherwise. */
export const coreNames: ServedVocabulary = serveVocabulary({ vocabulary: coreVocabulary() });

/** Every canary gets its known answer unless a test says otherwise. */
export const areVerified = () => undefined;

export const id = "3f2b8c1e-7d4a-4f6b-9c55-0a1b2c3d4e5f";
export const otherId = "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d";
/** The device's clock agrees with the server's unless a test says otherwise. */
export const deviceNow = new Date(assessedAtMs).toISOString();

export type ClinicApp = {
  readonly app: FastifyInstance;
  readonly notes: readonly FailureNote[];
  readonly setNow: (ms: number) => void;
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, body: unknown) => Promise<LightMyRequestResponse>;
  readonly create: (intake?: Intake, id?: string) => Promise<LightMyRequestResponse>;
  readonly correct: (seenVersion: number, intake: Intake, reason?: string) => Promise<LightMyRequestResponse>;
};

/** The whole server in process, on a database in memory, with its clock at the moment of assessment. */
export async function clinicApp(
  store: ScreeningStore = sqliteStore(openDatabase(":memory:")),
  names: ServedVocabulary = coreNames,
  rulesNotVerified: () => RulesNotVerified | undefined = areVerified,
): Promise<ClinicApp> {
  let nowMs = assessedAtMs;
  const notes: FailureNote[] = [];
  const app = await build({
    store,
    clinic,
    names,
    rulesNotVerified,
    now: () => nowMs,
    note: (failure) => notes.push(failure),
    clientDir: "no-client-here",
    kioskDir: "no-kiosk-here",
    requestsPerMinute: 1_000_000,
  });
  const get = (url: string) => app.inject({ method: "GET", url });
  const post = (url: string, body: unknown) => app.inject({ method: "POST", url, payload: body as object });
  return {
    app,
    notes,
    get,
    post,
    setNow: (ms) => (nowMs = ms),
    create: (intake = quietIntake(), screeningId = id) =>
      post("/api/screenings", { id: screeningId, deviceNow, intake }),
    correct: (seenVersion, intake, reason) =>
      post(`/api/screenings/${id}/versions`, { seenVersion, deviceNow, intake, ...(reason && { reason }) }),
  };
}

/** The quiet intake of another patient, so that its content differs. */
export function intakeOf(familyName: string, plannedStart = "2026-11-21T09:00"): Intake {
  const intake = quietIntake();
  const patient = { ...intake.visit.patient, familyName };
  return { ...intake, visit: { ...intake.visit, patient, plannedStart } };
}
