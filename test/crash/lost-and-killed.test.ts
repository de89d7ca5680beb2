import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rehearse, type Outcome } from "./rehearse.ts";

/** The short form of `npm run crash`; a kill and a start of the real server take their time. */
const longestMs = 120_000;

let dataDir: string;
let outcome: Outcome;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  outcome = await rehearse({ submissions: 15, kills: 2, seed: 20_261_121, tablets: 3, dataDir, longestMs });
}, longestMs);
afterAll(() => rmSync(dataDir, { recursive: true }));

describe("15 patients send through a bad network to a server that is killed twice", () => {
  test("the server was killed, and requests and replies were lost", () => {
    const { serverKilled, requestsLost, repliesLost } = outcome.happened;

    expect(serverKilled).toBe(2);
    expect(requestsLost).toBeGreaterThan(0);
    expect(repliesLost).toBeGreaterThan(0);
  });

  test("D01 whatever a tablet was told is received is in the database, as it was sent", () => {
    const { receivedButMissing, altered, wrongReceipts, neverReceived } = outcome.wrong;

    expect(outcome.submissions).toBe(15);
    expect({ receivedButMissing, altered, wrongReceipts, neverReceived }).toEqual({
      receivedButMissing: [],
      altered: [],
      wrongReceipts: [],
      neverReceived: [],
    });
  });

  test("D02 whatever was sent is stored once", () => {
    expect(outcome.wrong.storedTwice).toEqual([]);
    expect(outcome.wrong.sentByNobody).toEqual([]);
  });
});
