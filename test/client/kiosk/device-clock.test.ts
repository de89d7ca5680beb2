import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deviceNowMs, startDeviceClock } from "../../../src/client/kiosk/device-clock.ts";

const began = Date.parse("2026-11-21T14:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: began });
  startDeviceClock();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the clock goes on as time does", () => {
  vi.advanceTimersByTime(90_000);
  expect(deviceNowMs()).toBe(began + 90_000);
});

test("C05 a clock put right in between moves nothing that was said against the moment of sending", () => {
  const saidAtMs = deviceNowMs();
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime(began + 10 * 86_400_000);
  expect(deviceNowMs() - saidAtMs).toBe(60_000);
});

test("the next patient begins by the clock as it is then", () => {
  vi.setSystemTime(began + 86_400_000);
  startDeviceClock();
  expect(deviceNowMs()).toBe(began + 86_400_000);
});
