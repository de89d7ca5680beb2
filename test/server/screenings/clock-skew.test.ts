import { expect, test } from "vitest";
import { defaultProtocol, type Intake, type Medicine, resolve, type SaidTime } from "../../../rules/index.ts";
import type { StoredScreening } from "../../../src/contract/screening.ts";
import { onServerClock } from "../../../src/server/routes/screenings/clock-skew.ts";
import { quietIntake } from "../../support/builders/intake-builder.ts";
import { clinicApp, id } from "../support/clinic-app.ts";

const HOUR_MS = 3_600_000;
/** Sat 21 Nov 2026 08:20 in New York: the true time of receipt. Ten minutes before, the patient said "last night". */
const receivedMs = Date.parse("2026-11-21T13:20:00Z");
const saidMs = receivedMs - 600_000;

const iso = (ms: number) => new Date(ms).toISOString();

function intakeSaying(lastDose: SaidTime): Intake {
  const { lifestyle: _notAsked, ...intake } = quietIntake();
  const entry = {
    id: "a",
    typed: "alprazolam",
    pattern: "as-needed",
    daysUsedInLast14: 3,
    lastDose,
  } as const;
  return { ...intake, medications: { ...intake.medications, list: "listed", entries: [entry] } };
}

const hoursOf = (intake: Intake) =>
  resolve(intake, defaultProtocol, receivedMs).facts.medications.medicines[0]?.lastDose?.hoursBeforeStart ??
  NaN;

async function storeFrom(deviceAheadMs: number, said: SaidTime["said"]) {
  const { post, get, correct } = await clinicApp();
  const intake = intakeSaying({ said, saidAt: iso(saidMs + deviceAheadMs) });
  const reply = await post("/api/screenings", { id, deviceNow: iso(receivedMs + deviceAheadMs), intake });
  expect(reply.statusCode).toBe(201);
  return { correct, get, stored: (await get(`/api/screenings/${id}`)).json<StoredScreening>() };
}

const fromMinus48To48Hours = Array.from({ length: 33 }, (_, step) => -48 + 3 * step).filter(
  (hours) => hours !== 0,
);

test.each(fromMinus48To48Hours)(
  "C05 a device clock %d h off never makes the interval longer than it was",
  async (hoursAhead) => {
    for (const said of ["today", "this-morning", "last-night", "yesterday", "2-3-days-ago"] as const) {
      const { stored } = await storeFrom(hoursAhead * HOUR_MS, said);
      expect(stored.clockSkewSeconds).toBe(-hoursAhead * 3600);
      const asTrue = hoursOf(intakeSaying({ said, saidAt: iso(saidMs) }));
      expect(hoursOf(stored.intake)).toBeLessThanOrEqual(asTrue);
      expect(stored.intake.medications.entries[0]?.lastDose?.saidAt).toBe(iso(saidMs));
    }
  },
);

test.each([
  [-121, 121],
  [121, -121],
])("C05 a clock %d s ahead is measured and stored as %d s", async (aheadSeconds, skew) => {
  const { stored } = await storeFrom(aheadSeconds * 1000, "last-night");
  expect(stored.clockSkewSeconds).toBe(skew);
});

test.each([0, 1, 120])("C05 a clock %d s ahead is close enough and changes nothing", async (seconds) => {
  const { stored } = await storeFrom(seconds * 1000, "last-night");
  expect(stored).not.toHaveProperty("clockSkewSeconds");
  expect(stored.intake.medications.entries[0]?.lastDose?.saidAt).toBe(iso(saidMs + seconds * 1000));
});

test.each([-120, -61, -1, -0.4])(
  "C05 a clock %d s ahead, so a little behind, is put right without being told",
  async (seconds) => {
    const { stored } = await storeFrom(seconds * 1000, "last-night");
    expect(stored).not.toHaveProperty("clockSkewSeconds");
    const saidAtMs = Date.parse(stored.intake.medications.entries[0]?.lastDose?.saidAt ?? "");
    expect(saidAtMs - saidMs).toBeGreaterThanOrEqual(0);
    expect(saidAtMs - saidMs).toBeLessThan(1000);
  },
);

test("C05 said just after midnight on a clock a minute behind, yesterday is not the day before yesterday", () => {
  const { lastDose } = onServerClock(intakeSaying({ said: "yesterday", saidAt: "2026-11-21T04:59:30Z" }), {
    receivedMs: Date.parse("2026-11-21T05:00:30Z"),
    deviceNow: "2026-11-21T04:59:30Z",
  }).medications.entries[0] as Medicine;
  expect(hoursOf(intakeSaying(lastDose as SaidTime))).toBe(9);
});

test("C05 a correction from a wrong clock does not move again what the server has moved before", async () => {
  const { post, get } = await clinicApp();
  const aheadMs = 5 * HOUR_MS;
  const send = { deviceNow: iso(receivedMs + aheadMs) };
  await post("/api/screenings", {
    ...send,
    id,
    intake: intakeSaying({ said: "last-night", saidAt: iso(saidMs + aheadMs) }),
  });
  const first = (await get(`/api/screenings/${id}`)).json<StoredScreening>();
  const intake: Intake = {
    ...first.intake,
    lifestyle: {
      lastFood: { said: "yesterday", saidAt: iso(receivedMs + aheadMs) },
    },
  };
  await post(`/api/screenings/${id}/versions`, { ...send, seenVersion: 1, intake });
  const second = (await get(`/api/screenings/${id}`)).json<StoredScreening>();
  expect(second.intake.medications.entries[0]?.lastDose?.saidAt).toBe(iso(saidMs));
  expect(second.intake.lifestyle?.lastFood?.saidAt).toBe(iso(receivedMs));
});
