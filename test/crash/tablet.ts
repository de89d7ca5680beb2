import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Carrier, Delivery } from "../../src/client/kiosk/sending/deliver.ts";
import { post, type Reply } from "../../src/client/kiosk/sending/post.ts";
import { raiseUrgentCall } from "../../src/client/kiosk/sending/raise-urgent-call.ts";
import { sendStatement } from "../../src/client/kiosk/sending/send-statement.ts";
import type { KioskReceipt } from "../../src/contract/kiosk/statement.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Patient } from "./patients.ts";

export type Tablet = {
  /** What tablets take for the server. */
  readonly origin: string;
  /** False: a clinic's network without HTTPS, where a browser has no SHA-256 and the tablet compares ids alone. */
  readonly hasSha256: boolean;
  /** When the rehearsal has ended before its patients; a real tablet tries for ever. */
  readonly giveUp: AbortSignal;
};

/** The waits between attempts are the kiosk's own, this many times shorter, so that a day passes in minutes. */
const haste = 20;

/** One patient after the other, each until all that was sent is received: the kiosk's own sending, without its screen. */
export async function serve(
  tablet: Tablet,
  patients: Iterator<Patient>,
  enter: (entry: LedgerEntry) => void,
): Promise<void> {
  for (let next = patients.next(); next.done !== true; next = patients.next())
    await serveOne(tablet, next.value, enter);
}

async function serveOne(
  tablet: Tablet,
  { id, statement, calls, isSentTwice }: Patient,
  enter: (entry: LedgerEntry) => void,
): Promise<void> {
  const raised = calls.map(async (urgent) => {
    const memo = remember();
    const delivery = await raiseUrgentCall(urgent, carrierOf(tablet, memo));
    const content = { id: memo.sentId(), ...urgent };
    enter({
      kind: "urgent-call",
      id: content.id,
      content,
      receipts: memo.receiptsAfter(delivery),
      waitedFor: 1,
    });
  });
  const taps = Array.from({ length: isSentTwice ? 2 : 1 }, async () => {
    const memo = remember();
    const delivery = await sendStatement(id, statement, carrierOf(tablet, memo), () => undefined);
    return memo.receiptsAfter(delivery);
  });
  const receipts = (await Promise.all(taps)).flat();
  enter({ kind: "statement", id, content: { id, statement }, receipts, waitedFor: taps.length });
  await Promise.all(raised);
}

type Memo = { body: string; reply: Reply };

/** What was last sent and last answered: where the kiosk says "received", it said so on that reply. */
function remember() {
  const last: Memo = { body: "{}", reply: undefined };
  return {
    last,
    sentId: () => (JSON.parse(last.body) as { readonly id: string }).id,
    receiptsAfter: (delivery: Delivery): readonly KioskReceipt[] =>
      delivery === "received" ? [last.reply?.body as KioskReceipt] : [],
  };
}

function carrierOf({ origin, hasSha256, giveUp }: Tablet, { last }: ReturnType<typeof remember>): Carrier {
  return {
    post: async (address, body) => {
      last.body = body;
      last.reply = await post(`${origin}${address}`, body);
      return last.reply;
    },
    hashOf: async (text) => (hasSha256 ? createHash("sha256").update(text).digest("hex") : undefined),
    wait: (durationMs) => wait(durationMs / haste, undefined, { signal: giveUp }),
    now: Date.now,
  };
}
