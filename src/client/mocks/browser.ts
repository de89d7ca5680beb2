import { setupWorker } from "msw/browser";
import { handlers } from "./handlers.ts";

/** Answers the API from memory inside the browser, for `npm run dev:mock`. */
export async function startMockServer(): Promise<void> {
  await setupWorker(...handlers()).start({ onUnhandledFrame: "bypass" });
}
