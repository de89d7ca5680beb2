import { isStatement, type StoredVersion } from "../../../contract/screening.ts";
import type { Handler } from "../handler.ts";
import { unknownScreening } from "./correct.ts";
import { receiptOf } from "./receive.ts";

export const listVersions: Handler<"listVersions"> = async ({ params }, { store, clinic }) => {
  const versions = await store.listVersions(clinic.clinicId, params.id);
  if (versions.length === 0) return { status: 404, body: unknownScreening };
  return { status: 200, body: { id: params.id, versions: versions.map(lineOf) } };
};

function lineOf(version: StoredVersion) {
  if (isStatement(version)) return receiptOf(version);
  const { reason, assessment } = version;
  return {
    ...receiptOf(version),
    ...(reason !== undefined && { reason }),
    ...(assessment.disposition && { disposition: assessment.disposition }),
  };
}
