import { refusal } from "../errors.ts";
import type { Handler } from "./handler.ts";

export const getHealth: Handler<"getHealth"> = async (_call, { store }) => {
  try {
    await store.ping();
    return { status: 200, body: { status: "ok" } };
  } catch {
    return {
      status: 503,
      body: refusal("unavailable", "The database does not answer. Restart the program; use the paper form."),
    };
  }
};
