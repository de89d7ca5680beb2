import { canonicalJson } from "../../../../src/contract/canonical-json.ts";
import type { Carrier } from "../../../../src/client/kiosk/sending/deliver.ts";
import type { Reply } from "../../../../src/client/kiosk/sending/post.ts";

type Attempt = { readonly address: string; readonly body: string };

/** What the network replies to one attempt, and for what was sent. */
export type ReplyTo = Reply | ((body: string) => Reply);

/** A network that replies what is written, attempt by attempt, and after that nothing for ever. It waits no time. */
export function scripted(...replies: readonly ReplyTo[]) {
  const attempts: Attempt[] = [];
  const waitsMs: number[] = [];
  let nowMs = Date.parse("2026-11-21T09:00:00Z");
  const carrier: Carrier = {
    post: async (address, body) => {
      const reply = replies[attempts.length];
      attempts.push({ address, body });
      if (attempts.length > replies.length) return new Promise<Reply>(() => undefined);
      return typeof reply === "function" ? reply(body) : reply;
    },
    hashOf: async (text) => `hash of ${text}`,
    wait: async (durationMs) => {
      waitsMs.push(durationMs);
      nowMs += durationMs;
    },
    now: () => nowMs,
  };
  return { carrier, attempts, waitsMs };
}

/** What the server replies once this is on its disk. */
export function onDisk(body: string): Reply {
  const { deviceNow: _, ...content } = JSON.parse(body) as { id: string; deviceNow: string };
  return { status: 201, body: { receiptId: content.id, hash: `hash of ${canonicalJson(content)}` } };
}
