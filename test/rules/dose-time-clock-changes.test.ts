import { describe, expect, it } from "vitest";
import { doseTime } from "../../rules/dose-time.ts";
import { assessedAt, clockIn, read, saidAt } from "../support/said-in-new-york.ts";

describe("C05 nights on which the clocks change, New York", () => {
  const morningAfterAutumn = "2026-11-01T13:10:00Z";
  const morningAfterSpring = "2026-03-08T12:10:00Z";

  it("an hour that came twice counts from its second coming", () => {
    const meant = doseTime(
      { said: "exact", date: "2026-11-01", time: "01:30", saidAt: morningAfterAutumn },
      { clock: clockIn("America/New_York"), at: assessedAt },
    );
    expect(meant).toEqual({
      state: "known",
      earliestMs: Date.parse("2026-11-01T05:30:00Z"),
      latestMs: Date.parse("2026-11-01T06:30:00Z"),
      inWords: "Sun 1 Nov 01:30 (came twice that night, as the clocks went back)",
    });
  });

  it("said between the two, only the first can be meant", () => {
    const meant = doseTime(
      { said: "exact", date: "2026-11-01", time: "01:30", saidAt: "2026-11-01T06:00:00Z" },
      { clock: clockIn("America/New_York"), at: assessedAt },
    );
    expect(meant).toMatchObject({ latestMs: Date.parse("2026-11-01T05:30:00Z") });
  });

  it("last night 01:30 keeps both readings of that hour", () => {
    const meant = doseTime(
      { said: "last-night", time: "01:30", saidAt: morningAfterAutumn },
      { clock: clockIn("America/New_York"), at: assessedAt },
    );
    expect(meant).toMatchObject({
      earliestMs: Date.parse("2026-11-01T05:30:00Z"),
      latestMs: Date.parse("2026-11-01T06:30:00Z"),
    });
  });

  it("an hour that was skipped counts as late as it can be meant", () => {
    const meant = doseTime(
      { said: "exact", date: "2026-03-08", time: "02:30", saidAt: morningAfterSpring },
      { clock: clockIn("America/New_York"), at: assessedAt },
    );
    expect(meant).toMatchObject({
      latestMs: Date.parse("2026-03-08T07:30:00Z"),
      inWords: "Sun 8 Mar 02:30 (skipped that night, as the clocks went forward)",
    });
  });
});

describe("C05 taken in another zone, said to a clinic in New York", () => {
  it("an exact time is read by the clock where it was taken", () => {
    expect(
      read({ said: "exact", date: "2026-11-20", time: "21:30", timeZone: "Asia/Tokyo", saidAt }),
    ).toMatchObject({
      from: "2026-11-20 07:30",
      to: "2026-11-20 07:30",
      words: "Fri 20 Nov 07:30 (Fri 20 Nov 21:30 in Asia/Tokyo)",
    });
  });

  it("yesterday ends as late as either calendar lets it end", () => {
    // 20:00 in New York is already the next morning in Tokyo, whose yesterday has not ended by New York's midnight.
    const evening = "2026-11-21T01:00:00Z";
    expect(read({ said: "yesterday", timeZone: "Asia/Tokyo", saidAt: evening })).toMatchObject({
      from: "2026-11-18 10:00",
      to: "2026-11-20 20:00",
    });
  });

  it("last night 21:30 in Honolulu cannot be later than it was said", () => {
    expect(read({ said: "last-night", time: "21:30", timeZone: "Pacific/Honolulu", saidAt })).toMatchObject({
      to: "2026-11-21 02:30",
    });
  });
});
