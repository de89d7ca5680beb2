import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clinicSchema } from "../../src/contract/clinic.ts";
import { storedScreeningSchema } from "../../src/contract/screening.ts";
import { isIntact } from "../../src/server/routes/screenings/fingerprint.ts";
import { start } from "../../src/server/start.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { type RulesNote, watchRules } from "../../src/server/watch-rules.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { failedCheck, failingVerify } from "../support/failing-check.ts";
import { areVerified, clinicApp, coreNames, id } from "./support/clinic-app.ts";

const now = () => assessedAtMs;

describe("the server tries its rules on the canaries", () => {
  let dataDir = "";
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "ketascreen-rules-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  async function clinicOf(...check: [] | [NonNullable<Parameters<typeof start>[2]>]) {
    const port = 19_000 + (process.pid % 1000);
    const running = await start({ port, host: "127.0.0.1", dataDir }, now, ...check);
    if ("problem" in running) throw new Error(running.problem);
    const clinic = clinicSchema.parse(await (await fetch(`${running.origin}/api/clinic`)).json());
    await running.stop();
    return clinic;
  }

  test("C16 at its start: the rules as they ship are verified, and no page is told otherwise", async () => {
    expect(await clinicOf()).not.toHaveProperty("rulesNotVerified");
  });

  test("C16 a mismatch does not stop it: it answers, tells every page, and notes the canaries once", async () => {
    const notes: RulesNote[] = [];

    const clinic = await clinicOf({ verify: failingVerify, note: (line) => notes.push(line) });

    expect(clinic.rulesNotVerified).toEqual(failedCheck);
    expect(notes).toEqual([{ note: "rules not verified", ...failedCheck }]);
  });

  test("C16 the line on the log holds ids of canaries and nothing else", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const running = watchRules({
      verify: () => [{ canary: "xanthine", expected: "x", came: "y" }],
      now,
      note: (line) => console.error(JSON.stringify(line)),
    });
    running.stop();

    expect(logged.mock.calls).toEqual([
      [
        '{"note":"rules not verified","checkedAt":"2026-11-21T13:20:00.000Z","failed":1,"canaries":["xanthine"]}',
      ],
    ]);
    logged.mockRestore();
  });
});

describe("the check of the rules", () => {
  test("C16 is made again every day, and a day later may find what it did not find before, or no more", () => {
    vi.useFakeTimers();
    let mismatches: { canary: string }[] = [];
    const watched = watchRules({ verify: () => mismatches, now, note: () => undefined });
    const dayMs = 24 * 60 * 60 * 1000;

    expect(watched.notVerified()).toBeUndefined();
    mismatches = [{ canary: "xanthine" }];
    vi.advanceTimersByTime(dayMs - 1);
    expect(watched.notVerified()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(watched.notVerified()?.canaries).toEqual(["xanthine"]);
    mismatches = [];
    vi.advanceTimersByTime(dayMs);
    expect(watched.notVerified()).toBeUndefined();

    watched.stop();
    vi.useRealTimers();
  });

  test("C16 that fails itself is not passed", () => {
    const verify = () => {
      throw new Error("broken");
    };
    const watched = watchRules({ verify, now, note: () => undefined });
    watched.stop();

    expect(watched.notVerified()).toMatchObject({ failed: 1, canaries: ["the-check-itself"] });
  });

  test("names the first twenty canaries and counts the others", () => {
    const verify = () => Array.from({ length: 50 }, (_, index) => ({ canary: `visit-${index}` }));
    const watched = watchRules({ verify, now, note: () => undefined });
    watched.stop();

    expect(watched.notVerified()?.failed).toBe(50);
    expect(watched.notVerified()?.canaries).toHaveLength(20);
  });
});

describe("what is stored while the rules are not verified", () => {
  const store = () => sqliteStore(openDatabase(":memory:"));

  test("C16 says so for ever, under its seal, also once the rules are verified again", async () => {
    const records = store();
    const before = await clinicApp(records, coreNames, () => failedCheck);
    expect((await before.create()).statusCode).toBe(201);

    const later = await clinicApp(records, coreNames, areVerified);
    const stored = storedScreeningSchema.parse((await later.get(`/api/screenings/${id}`)).json());
    expect(stored.rulesNotVerified).toEqual(failedCheck);
    expect(isIntact(stored)).toBe(true);
    const { rulesNotVerified: _cutOut, ...withoutMark } = stored;
    expect(isIntact(withoutMark)).toBe(false);
  });

  test("C16 its row in the list says so; a correction by verified rules is its own version", async () => {
    const records = store();
    const before = await clinicApp(records, coreNames, () => failedCheck);
    await before.create();
    const rowsOf = async () =>
      (await before.post("/api/screenings/search", {})).json<{ rows: readonly object[] }>().rows;
    expect(await rowsOf()).toMatchObject([{ isMadeUnverified: true }]);

    const later = await clinicApp(records, coreNames, areVerified);
    await later.correct(1, withMedicines(quietIntake(), medicine("diazepam")));
    expect((await later.get(`/api/screenings/${id}`)).json()).not.toHaveProperty("rulesNotVerified");
    expect((await later.get(`/api/screenings/${id}?version=1`)).json()).toHaveProperty("rulesNotVerified");
    expect((await rowsOf())[0]).not.toHaveProperty("isMadeUnverified");
  });

  test("what is stored by verified rules holds no word of it", async () => {
    const { create, get } = await clinicApp(store());
    await create();

    expect((await get(`/api/screenings/${id}`)).json()).not.toHaveProperty("rulesNotVerified");
  });
});
