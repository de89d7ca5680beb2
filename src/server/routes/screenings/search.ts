import type { Handler } from "../handler.ts";

const usualPageSize = 25;

export const searchScreenings: Handler<"searchScreenings"> = async ({ body }, { store, clinic }) => {
  const { text = "", page = 1, pageSize = usualPageSize } = body;
  const words = text.split(/\s+/).filter((word) => word !== "");
  const query = { words, offset: (page - 1) * pageSize, limit: pageSize };
  const { rows, total } = await store.list(clinic.clinicId, query);
  return { status: 200, body: { rows: [...rows], page, pageSize, total } };
};
