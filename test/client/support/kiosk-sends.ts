import { kioskCalls } from "../../../src/contract/kiosk/addresses.ts";
import type { Statement } from "../../../src/contract/kiosk/statement.ts";
import type { NewUrgentCall } from "../../../src/contract/kiosk/urgent-call.ts";
import { urgentCall } from "../../support/builders/statement-builder.ts";

/** The screening whose tablet shows 3F9-A2C. */
export const kioskScreeningId = "3f9a2c77-7f7e-4c1c-9d7e-0f6f3a1c2b3d";

/** Maria Okafor, at the tablet that shows 3F9-A2C, said yes to chest pain now. */
export const chestPain = urgentCall({ screeningId: kioskScreeningId });

export const raise = (call: NewUrgentCall): Promise<void> => send(kioskCalls.raiseUrgentCall, call);

export const sendStatement = (statement: Statement, id = kioskScreeningId): Promise<void> =>
  send(kioskCalls.createStatement, { id, deviceNow: new Date().toISOString(), statement });

async function send(path: string, body: unknown): Promise<void> {
  const response = await fetch(new URL(path, window.location.origin), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} refused with status ${response.status}.`);
}
