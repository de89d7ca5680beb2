import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/contract/canonical-json.ts";
import { databaseIn } from "../../src/server/data-folder.ts";
import { compare, type Wrong } from "./compare.ts";
import type { LedgerEntry } from "./ledger.ts";

const sha256 = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");
const nothing: Wrong = {
  receivedButMissing: [],
  storedTwice: [],
  wrongReceipts: [],
  altered: [],
  sentByNobody: [],
  neverReceived: [],
};

let dataDir: string;
let database: DatabaseSync;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  database = new DatabaseSync(databaseIn(dataDir));
  for (const table of ["screening_version", "urgent_call"])
    database.exec(`CREATE TABLE ${table} (id TEXT, content_hash TEXT, record TEXT)`);
});
afterEach(() => {
  database.close();
  rmSync(dataDir, { recursive: true });
});

/** Answers of one patient, received once. */
function sent(id: string, answers: Partial<LedgerEntry> = {}): LedgerEntry {
  const content = { id, statement: { patient: { familyName: id } } };
  const receipts = [{ receiptId: id, hash: sha256(content) }];
  return { kind: "statement", id, content, receipts, waitedFor: 1, ...answers };
}

function store({ id, content }: LedgerEntry, as = content, table = "screening_version"): void {
  database
    .prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`)
    .run(id, sha256(content), JSON.stringify({ ...as, receivedAt: "2026-11-21T13:00:00Z" }));
}

describe("what tablets were told is held against the database", () => {
  test("D01 everything received and stored as it was sent is nothing wrong", () => {
    const call = sent("call", {
      kind: "urgent-call",
      content: { id: "call", answer: "chest-pain-now" },
      receipts: [],
    });
    store(sent("one"));
    store(call, call.content, "urgent_call");

    expect(compare([sent("one"), { ...call, waitedFor: 0 }], dataDir)).toEqual(nothing);
  });

  test("D01 received, but missing", () => {
    expect(compare([sent("one")], dataDir)).toEqual({ ...nothing, receivedButMissing: ["one"] });
  });

  test("D01 stored with one letter changed", () => {
    store(sent("one"), { id: "one", statement: { patient: { familyName: "onE" } } });

    expect(compare([sent("one")], dataDir)).toEqual({ ...nothing, altered: ["one"] });
  });

  test("D01 a receipt for something else", () => {
    store(sent("one"));
    const receipts = [{ receiptId: "one", hash: sha256("other") }];

    expect(compare([sent("one", { receipts })], dataDir)).toEqual({ ...nothing, wrongReceipts: ["one"] });
  });

  test("D01 a patient who waits for ever", () => {
    expect(compare([sent("one", { receipts: [] })], dataDir)).toEqual({ ...nothing, neverReceived: ["one"] });
  });

  test("D02 the same answers under two ids are stored twice", () => {
    store(sent("one"));
    store(sent("two"), { ...sent("one").content, id: "two" });

    const { storedTwice, sentByNobody } = compare([sent("one")], dataDir);
    expect({ storedTwice, sentByNobody }).toEqual({ storedTwice: ["one"], sentByNobody: ["two"] });
  });
});
