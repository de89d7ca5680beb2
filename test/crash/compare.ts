import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { canonicalJson } from "../../src/contract/canonical-json.ts";
import { databaseIn } from "../../src/server/data-folder.ts";
import type { LedgerEntry } from "./ledger.ts";
import { isAsSent, partMoments } from "./moments-of-saying.ts";

/** What must be nothing, each as the ids that it concerns. */
export type Wrong = {
  readonly receivedButMissing: readonly string[];
  readonly storedTwice: readonly string[];
  readonly wrongReceipts: readonly string[];
  readonly altered: readonly string[];
  readonly sentByNobody: readonly string[];
  readonly neverReceived: readonly string[];
};

type Kept = {
  readonly id: string;
  readonly hash: string;
  readonly record: Readonly<Record<string, unknown>>;
};

const sha256 = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");

/** Holds what tablets sent and were told against what the database keeps. Reads the file itself, past the server's own code. */
export function compare(ledger: readonly LedgerEntry[], dataDir: string): Wrong {
  const database = new DatabaseSync(databaseIn(dataDir), { readOnly: true });
  try {
    const kept = [...readTable(database, "screening_version"), ...readTable(database, "urgent_call")];
    return findWrong(ledger, kept);
  } finally {
    database.close();
  }
}

function readTable(database: DatabaseSync, table: string): readonly Kept[] {
  return database
    .prepare(`SELECT id, content_hash, record FROM ${table}`)
    .all()
    .map(({ id, content_hash: hash, record }) => ({
      id: String(id),
      hash: String(hash),
      record: JSON.parse(String(record)) as Kept["record"],
    }));
}

function findWrong(ledger: readonly LedgerEntry[], kept: readonly Kept[]): Wrong {
  const byId = Map.groupBy(kept, ({ id }) => id);
  const byContent = Map.groupBy(kept, ({ record }) => partMoments(record["statement"] ?? record).answers);
  const sent = new Map(ledger.map((entry) => [entry.id, entry]));
  const received = ledger.filter(({ receipts }) => receipts.length > 0);
  return {
    receivedButMissing: idsOf(received.filter(({ id }) => !byId.has(id))),
    storedTwice: [...byId.values(), ...byContent.values()]
      .filter(({ length }) => length > 1)
      .map(([first]) => first?.id ?? ""),
    wrongReceipts: idsOf(ledger.filter((entry) => !areReceiptsRight(entry))),
    altered: idsOf(kept.filter((row) => isAltered(row, sent.get(row.id)))),
    sentByNobody: idsOf(kept.filter(({ id }) => !sent.has(id))),
    neverReceived: idsOf(ledger.filter(({ receipts, waitedFor }) => receipts.length < waitedFor)),
  };
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

function areReceiptsRight({ id, content, receipts }: LedgerEntry): boolean {
  const expected = sha256(content);
  return receipts.every(({ receiptId, hash }) => receiptId === id && hash === expected);
}

/** Everything that was sent stands in the record as it was sent, moments put right apart, and the fingerprint beside it is that of what was sent. */
function isAltered({ hash, record }: Kept, entry: LedgerEntry | undefined): boolean {
  if (entry === undefined) return false;
  const stands = Object.fromEntries(Object.keys(entry.content).map((key) => [key, record[key]]));
  return !isAsSent(stands, entry.content) || hash !== sha256(entry.content);
}
