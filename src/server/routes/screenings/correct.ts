import type { ErrorBody } from "../../../contract/errors.ts";
import { isStatement } from "../../../contract/screening.ts";
import { invalid, refusal } from "../../errors.ts";
import type { Handler } from "../handler.ts";
import { contentHashOf } from "./fingerprint.ts";
import { receiptOf, receive } from "./receive.ts";

/** Stores the next version, which also completes what a patient said at the kiosk. Of two corrections of one version the first wins; the other is told to look again. */
export const correctScreening: Handler<"correctScreening"> = async ({ params, body }, context) => {
  const { store, clinic } = context;
  const version = body.seenVersion + 1;
  const latest = (await store.find(clinic.clinicId, params.id))?.screening;
  if (!latest) return { status: 404, body: unknownScreening };
  const already = await store.find(clinic.clinicId, params.id, version);
  if (already?.contentHash === contentHashOf(body))
    return { status: 200, body: receiptOf(already.screening) };
  if (latest.version !== body.seenVersion)
    return { status: 409, body: stale(body.seenVersion, latest.version) };

  const first = (await store.find(clinic.clinicId, params.id, 1))?.screening;
  const statement = first && isStatement(first) ? first : undefined;
  const received = receive({ ...body, id: params.id, version, previous: latest, statement }, context);
  if (received.outcome === "refused") return { status: 400, body: invalid(received.problems) };
  const added = await store.add(received.version, received.aboutNames);
  if (added.outcome === "added") return { status: 201, body: receiptOf(received.version.screening) };
  if (added.existing.contentHash === received.version.contentHash)
    return { status: 200, body: receiptOf(added.existing.screening) };
  return { status: 409, body: stale(body.seenVersion, added.latestVersion) };
};

export const unknownScreening: ErrorBody = refusal(
  "not-found",
  "There is no screening with this id and version. Look it up in the list.",
);

function stale(seenVersion: number, currentVersion: number): ErrorBody {
  const { error } = refusal(
    "stale-version",
    `You corrected version ${seenVersion}, but version ${currentVersion} is the latest. Open it and correct that one.`,
  );
  return { error: { ...error, currentVersion } };
}
