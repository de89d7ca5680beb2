import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryWaitMs, waitOrOnline } from "../../../../src/client/kiosk/sending/retry-wait.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("attempts come after 1, 2, 4 and 8 seconds, and then every 15", () => {
  expect([1, 2, 3, 4, 5, 6, 500].map(retryWaitMs)).toEqual([1000, 2000, 4000, 8000, 15000, 15000, 15000]);
});

test("a network that comes back ends the wait at once", async () => {
  const waited = vi.fn();
  const wait = waitOrOnline(15_000).then(waited);

  window.dispatchEvent(new Event("online"));
  await wait;

  expect(waited).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("without such news the wait lasts its time", async () => {
  const waited = vi.fn();
  void waitOrOnline(4000).then(waited);

  await vi.advanceTimersByTimeAsync(3999);
  expect(waited).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(waited).toHaveBeenCalledOnce();
});
