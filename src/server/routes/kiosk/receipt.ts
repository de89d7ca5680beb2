/** All that a kiosk is ever told. */
import type { ErrorBody } from "../../../contract/errors.ts";
import type { KioskReceipt } from "../../../contract/kiosk/statement.ts";
import { refusal } from "../../errors.ts";

/** That this is on disk, for what has this id and fingerprint. */
export const kioskReceipt = (receiptId: string, hash: string): KioskReceipt => ({ receiptId, hash });

/** The first receipt for the same content again, and a refusal for other content under an id that is taken. */
export function answerRepeat(
  id: string,
  storedHash: string,
  sentHash: string,
):
  { readonly status: 200; readonly body: KioskReceipt } | { readonly status: 409; readonly body: ErrorBody } {
  if (storedHash === sentHash) return { status: 200, body: kioskReceipt(id, sentHash) };
  return {
    status: 409,
    body: refusal("other-content", "This id is taken. Start the form anew, or use the paper form."),
  };
}
