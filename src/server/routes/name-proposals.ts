import type { Handler } from "./handler.ts";

export const listNameProposals: Handler<"listNameProposals"> = async (_call, { store, clinic }) => {
  const proposals = await store.listNameProposals(clinic.clinicId);
  return { status: 200, body: { proposals: [...proposals] } };
};
