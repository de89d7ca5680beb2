import type { Handler } from "./handler.ts";

export const getClinic: Handler<"getClinic"> = async (_call, { clinic, rulesNotVerified }) => {
  const notVerified = rulesNotVerified();
  return { status: 200, body: { ...clinic, ...(notVerified && { rulesNotVerified: notVerified }) } };
};
