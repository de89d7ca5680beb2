import { describe, expect, test } from "vitest";
import { afterTick, secondsLeft, touchedAt } from "../../../../src/client/kiosk/session/idle-time.ts";

const limits = { idleSeconds: 90, warningSeconds: 30 };
const idleFor = (seconds: number) => ({ idleMs: seconds * 1000, countedAtMs: 0 });

describe("how long nobody touched the form", () => {
  test("S01 the warning comes after 90 seconds and stands for 30", () => {
    expect(secondsLeft(idleFor(89), limits)).toBeUndefined();
    expect(secondsLeft(idleFor(90), limits)).toBe(30);
    expect(secondsLeft(idleFor(119), limits)).toBe(1);
    expect(secondsLeft(idleFor(120), limits)).toBe(0);
    expect(secondsLeft(idleFor(5000), limits)).toBe(0);
  });

  test("each tick counts the time that went by", () => {
    const touched = touchedAt(1_000_000);

    expect(afterTick(touched, 1_001_000)).toEqual({ idleMs: 1000, countedAtMs: 1_001_000 });
    expect(afterTick(touched, 1_001_250)).toEqual({ idleMs: 1250, countedAtMs: 1_001_250 });
  });

  test("S01 a tablet that slept for an hour ends the session as soon as it wakes", () => {
    const awake = afterTick(touchedAt(0), 3_600_000);

    expect(secondsLeft(awake, limits)).toBe(0);
  });

  test("S01 a clock that is set back makes no session last longer", () => {
    const ticks = Array.from({ length: 120 }, (_, index) => -3_600_000 + index * 1000);

    expect(secondsLeft(ticks.reduce(afterTick, touchedAt(0)), limits)).toBe(0);
  });
});
