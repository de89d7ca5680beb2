import type { HazardControls } from "../removal.ts";

export const d01: HazardControls = {
  hazard: "D01",
  removals: [
    {
      name: "any reply is believed to be the receipt",
      file: "src/client/kiosk/sending/receipt.ts",
      replace: `if (receiptId !== parcel.id || typeof hash !== "string") return false;
  const expected = await hashOf(parcel.hashedText);
  return expected === undefined || expected === hash;`,
      with: "return receiptId !== undefined || hash !== undefined || hashOf !== undefined;",
      failing: {
        "test/client/kiosk/sending/deliver.test.ts": ["D01 %s is no receipt, and it is sent again"],
      },
    },
    {
      name: "what did not arrive is not told",
      file: "src/client/kiosk/sending/use-statement.ts",
      replace: `() => setState("not-yet")`,
      with: "() => undefined",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "D01 what did not arrive is said to be not sent yet, with the code, until it did",
        ],
      },
    },
    {
      name: "a commit is acknowledged before it is flushed",
      file: "src/server/storage/open-database.ts",
      replace: `["synchronous", "FULL", 2],`,
      with: `["synchronous", "NORMAL", 1],`,
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D01 a commit is on disk before it is acknowledged: WAL, synchronous FULL, foreign keys",
        ],
      },
    },
    {
      name: "a moment that nobody can read is kept",
      file: "src/server/routes/screenings/clock-skew.ts",
      replace: "return /^\\d{4}-/.test(moved) ? { ...said, saidAt: moved } : withoutMoment;",
      with: "return /./.test(moved) ? { ...said, saidAt: moved } : withoutMoment;",
      failing: {
        "test/server/kiosk/create-statement.test.ts": [
          "D01 what was received from a tablet whose clock says %s can be read",
        ],
      },
    },
    {
      name: "a time that lies ahead is refused at the kiosk",
      file: "src/server/routes/kiosk/create-statement.ts",
      replace: "  const first = await store.find(clinic.clinicId, body.id, 1);",
      with: `  if (body.statement.medications.entries.some(({ lastDose }) => lastDose?.said === "exact")) return { status: 409, body: { error: { code: "invalid", message: "" } } };
  const first = await store.find(clinic.clinicId, body.id, 1);`,
      failing: {
        "test/server/kiosk/create-statement.test.ts": [
          "D01 a time that lies ahead is kept as it was said, because the patient has left the tablet",
        ],
      },
    },
    {
      name: "what a tablet was told is not held against the database",
      file: "test/crash/compare.ts",
      replace: "receivedButMissing: idsOf(received.filter(({ id }) => !byId.has(id))),",
      with: "receivedButMissing: idsOf(received.filter(({ id }) => byId.has(id))),",
      failing: {
        "test/crash/compare.test.ts": [
          "D01 everything received and stored as it was sent is nothing wrong",
          "D01 received, but missing",
          "D01 stored with one letter changed",
          "D01 a receipt for something else",
        ],
        "test/crash/lost-and-killed.test.ts": [
          "D01 whatever a tablet was told is received is in the database, as it was sent",
        ],
      },
    },
    {
      name: "a receipt for something else is not found",
      file: "test/crash/compare.ts",
      replace: "return receipts.every(({ receiptId, hash }) => receiptId === id && hash === expected);",
      with: "return receipts.every(({ receiptId }) => receiptId === id || receiptId === expected);",
      failing: { "test/crash/compare.test.ts": ["D01 a receipt for something else"] },
    },
    {
      name: "who waits for ever is not found",
      file: "test/crash/compare.ts",
      replace: "receipts.length < waitedFor)",
      with: "receipts.length > waitedFor)",
      failing: { "test/crash/compare.test.ts": ["D01 a patient who waits for ever"] },
    },
    {
      name: "a reply before the flush is not found",
      file: "test/crash/flush-before-reply.ts",
      replace: "if (!isFlushed) withoutFlush += 1;",
      with: "",
      failing: { "test/crash/flush-before-reply.test.ts": ["D01 %s is found"] },
    },
    {
      name: "every reply counts as one before the flush",
      file: "test/crash/flush-before-reply.ts",
      replace: "if (!isFlushed) withoutFlush += 1;",
      with: "withoutFlush += 1;",
      failing: {
        "test/crash/flush-before-reply.test.ts": [
          "D01 a flush before each reply is as it should be; what was stored before needs none",
          "D01 %s is found",
        ],
      },
    },
    {
      name: "an altered record is not found",
      file: "test/crash/compare.ts",
      replace: "return !isAsSent(stands, entry.content) || hash !== sha256(entry.content);",
      with: "return !isAsSent(entry.content, entry.content) || hash !== sha256(entry.content) || stands === undefined;",
      failing: { "test/crash/compare.test.ts": ["D01 stored with one letter changed"] },
    },
    {
      name: "everything stored is found altered",
      file: "test/crash/compare.ts",
      replace: "return !isAsSent(stands, entry.content) || hash !== sha256(entry.content);",
      with: "return isAsSent(stands, entry.content) || hash !== sha256(entry.content);",
      failing: {
        "test/crash/compare.test.ts": [
          "D01 everything received and stored as it was sent is nothing wrong",
          "D01 stored with one letter changed",
          "D01 a receipt for something else",
        ],
      },
    },
    {
      name: "the server says received and stores nothing of every second one",
      file: "src/server/routes/kiosk/create-statement.ts",
      replace: "const added = await store.add({ screening: receiveStatement(body, context), contentHash });",
      with: `const added: Awaited<ReturnType<typeof store.add>> =
    body.id > "8" ? { outcome: "added" } : await store.add({ screening: receiveStatement(body, context), contentHash });`,
      failing: {
        "test/crash/lost-and-killed.test.ts": [
          "D01 whatever a tablet was told is received is in the database, as it was sent",
        ],
      },
    },
  ],
};
