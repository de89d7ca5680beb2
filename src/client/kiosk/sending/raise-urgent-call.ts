import { kioskCalls } from "../../../contract/kiosk/addresses.ts";
import type { NewUrgentCall } from "../../../contract/kiosk/urgent-call.ts";
import { type Carrier, deliver, type Delivery } from "./deliver.ts";
import { newId } from "./new-id.ts";
import { pack } from "./parcel.ts";

export type Urgent = Omit<NewUrgentCall, "id" | "deviceNow">;

/** Calls staff to the patient, until it is settled. Each call has an id of its own, so that a repeat is one call. */
export function raiseUrgentCall({ patient, ...urgent }: Urgent, carrier: Carrier): Promise<Delivery> {
  const named = patient?.familyName !== undefined || patient?.givenName !== undefined;
  const content = { id: newId(), ...urgent, ...(named && { patient }) };
  return deliver(pack(kioskCalls.raiseUrgentCall, content), carrier, () => undefined);
}
