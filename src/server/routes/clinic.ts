import type { Handler } from "./handler.ts";

export const getClinic: Handler<"getClinic"> = async (_call, { clinic }) => ({ status: 200, body: clinic });
