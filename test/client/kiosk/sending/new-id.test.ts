import { expect, test } from "vitest";
import { screeningIdSchema } from "../../../../src/contract/screening-id.ts";
import { newId } from "../../../../src/client/kiosk/sending/new-id.ts";

test("an id is a UUID of version 4, made of sixteen random bytes", () => {
  const bytes = Array.from({ length: 16 }, (_, index) => index * 16 + index);

  expect(newId((target) => target.set(bytes))).toBe("00112233-4455-4677-8899-aabbccddeeff");
  expect(newId((target) => target.fill(255))).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});

test("the browser's own randomness gives ids that the server takes, and none twice", () => {
  const ids = Array.from({ length: 100 }, () => newId());

  for (const id of ids) expect(screeningIdSchema.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(100);
});
