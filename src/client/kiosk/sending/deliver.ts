import { deviceNowMs } from "../device-clock.ts";
import type { Parcel } from "./parcel.ts";
import { post, type Post } from "./post.ts";
import { isReceiptFor, sha256, type Sha256 } from "./receipt.ts";
import { retryWaitMs, waitOrOnline, type Wait } from "./retry-wait.ts";

/** What delivering needs of the world. */
export type Carrier = {
  readonly post: Post;
  readonly hashOf: Sha256;
  readonly wait: Wait;
  readonly now: () => number;
};

export const carrier: Carrier = { post, hashOf: sha256, wait: waitOrOnline, now: deviceNowMs };

/** "received": it is on the server's disk. "refused": the server will never take it as it is. */
export type Delivery = "received" | "refused";

/**
 * Sends until the server says that it is on disk, or that it cannot take it; with anything else it tries again, for ever.
 * @param onDelay is called after each attempt that did not settle it
 */
export async function deliver(
  parcel: Parcel,
  { post, hashOf, wait, now }: Carrier,
  onDelay: () => void,
): Promise<Delivery> {
  for (let failedAttempts = 1; ; failedAttempts++) {
    const reply = await post(parcel.address, parcel.bodyAt(now()));
    if (await isReceiptFor(parcel, reply, hashOf)) return "received";
    if (reply?.status === 400 || reply?.status === 409) return "refused";
    onDelay();
    await wait(retryWaitMs(failedAttempts));
  }
}
