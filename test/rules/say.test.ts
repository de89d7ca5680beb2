import { describe, expect, it } from "vitest";
import { makeSay } from "../../rules/resolve/make-say.ts";
import { zoneClock } from "../../rules/zone-clock.ts";

const newYork = makeSay(zoneClock("America/New_York"));
const at = (instant: string): string => newYork.clock(Date.parse(instant));

describe("clock times by the clinic's clock", () => {
  it("a wall time that comes once stands alone", () => {
    expect(at("2026-11-21T02:30:00Z")).toBe("Fri 20 Nov 21:30");
  });

  it("C05 a wall time that comes twice says which one by its offset", () => {
    expect(at("2026-11-01T05:30:00Z")).toBe("Sun 1 Nov 01:30 UTC-4");
    expect(at("2026-11-01T06:30:00Z")).toBe("Sun 1 Nov 01:30 UTC-5");
    expect(at("2026-11-01T07:30:00Z")).toBe("Sun 1 Nov 02:30");
  });

  it("without the clinic's zone it is UTC, and says so", () => {
    expect(makeSay(undefined).clock(Date.parse("2026-11-01T05:30:00Z"))).toBe("Sun 1 Nov 05:30 UTC");
  });
});
