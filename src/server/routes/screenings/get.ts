import type { Handler } from "../handler.ts";
import { unknownScreening } from "./correct.ts";

export const getScreening: Handler<"getScreening"> = async ({ params, query }, { store, clinic }) => {
  const version = query.version === undefined ? undefined : Number(query.version);
  const found = await store.find(clinic.clinicId, params.id, version);
  return found ? { status: 200, body: found.screening } : { status: 404, body: unknownScreening };
};
