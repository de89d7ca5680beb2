import { expect, test } from "vitest";
import type { UrgentCall } from "../../../../src/contract/kiosk/urgent-call.ts";
import {
  callingPatients,
  callsInWords,
} from "../../../../src/client/features/urgent-calls/calling-patients.ts";

const call = (number: number): UrgentCall => ({
  id: `call-${number}`,
  screeningId: `screening-${number}`,
  code: `00${number}-A2C`,
  answer: "chest-pain-now",
  sure: true,
  receivedAt: "2026-11-21T13:20:00.000Z",
});
const calls = (count: number) =>
  callsInWords(callingPatients(Array.from({ length: count }, (_, n) => call(n))));

test("C24 the bar names each patient who calls", () => {
  expect(calls(2)).toBe(
    "2 patients at the kiosk need a member of staff now: chest pain now, code 000-A2C; chest pain now, code 001-A2C",
  );
});

test("C24 of hundreds of calls the bar counts all and names a few, so that the page stays in sight", () => {
  const words = calls(500);
  expect(words).toMatch(/^500 patients at the kiosk need .* code 000-A2C; .* code 004-A2C; and 495 more$/);
});
