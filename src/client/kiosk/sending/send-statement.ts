import { kioskCalls } from "../../../contract/kiosk/addresses.ts";
import type { Statement } from "../../../contract/kiosk/statement.ts";
import { type Carrier, deliver, type Delivery } from "./deliver.ts";
import { pack } from "./parcel.ts";

/** Sends what the patient said, under the id of the session, until it is settled. */
export function sendStatement(
  id: string,
  statement: Statement,
  carrier: Carrier,
  onDelay: () => void,
): Promise<Delivery> {
  return deliver(pack(kioskCalls.createStatement, { id, statement }), carrier, onDelay);
}
