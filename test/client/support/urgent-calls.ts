import { kioskCalls } from "../../../src/contract/kiosk/addresses.ts";
import type { NewUrgentCall } from "../../../src/contract/kiosk/urgent-call.ts";

/** Maria Okafor, whose tablet shows 3F9-A2C, said yes to chest pain now. */
export const chestPain: NewUrgentCall = {
  id: "5b0d1f34-0d5e-4a53-8e3f-6f9f6f6d1a01",
  screeningId: "3f9a2c77-7f7e-4c1c-9d7e-0f6f3a1c2b3d",
  deviceNow: "2026-11-21T13:20:00.000Z",
  answer: "chest-pain-now",
  sure: true,
  patient: { familyName: "Okafor", givenName: "Maria" },
};

/** Sends it the way a kiosk does. */
export async function raise(call: NewUrgentCall): Promise<void> {
  const response = await fetch(new URL(kioskCalls.raiseUrgentCall, window.location.origin), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(call),
  });
  if (!response.ok) throw new Error(`The call was refused with status ${response.status}.`);
}
