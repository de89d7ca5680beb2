import type { Parcel } from "./parcel.ts";
import type { Reply } from "./post.ts";

/** SHA-256 in hexadecimal digits; undefined where the browser has none, which is any page that is not on HTTPS. */
export type Sha256 = (text: string) => Promise<string | undefined>;

export const sha256: Sha256 = async (text) => {
  if (!isSecureContext) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** Whether the server says that this very parcel is on its disk. Without HTTPS only its id can be compared. */
export async function isReceiptFor(parcel: Parcel, reply: Reply, hashOf: Sha256): Promise<boolean> {
  if (reply?.status !== 200 && reply?.status !== 201) return false;
  const { receiptId, hash } = receiptIn(reply.body);
  if (receiptId !== parcel.id || typeof hash !== "string") return false;
  const expected = await hashOf(parcel.hashedText);
  return expected === undefined || expected === hash;
}

function receiptIn(body: unknown): { readonly receiptId?: unknown; readonly hash?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}
