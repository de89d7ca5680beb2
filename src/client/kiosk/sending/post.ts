import { kioskCalls } from "../../../contract/kiosk/addresses.ts";

/** What came back: a reply of the server, or nothing in time. */
export type Reply = { readonly status: number; readonly body: unknown } | undefined;
export type Post = (address: string, body: string) => Promise<Reply>;

const longestAttemptMs = 10_000;

/** One attempt. A network that is away, a reply that is cut short and one that takes too long are all no reply. */
export const post: Post = async (address, body) => {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      cache: "no-store",
      redirect: "error",
      // Goes out even where the document ends meanwhile. Browsers do that for little, and statements may be long.
      keepalive: address === kioskCalls.raiseUrgentCall,
      signal: AbortSignal.timeout(longestAttemptMs),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return undefined;
  }
};
