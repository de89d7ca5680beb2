import { expect, test } from "vitest";
import { pack } from "../../../../src/client/kiosk/sending/parcel.ts";
import { kioskHashOf } from "../../../../src/server/routes/screenings/fingerprint.ts";
import { statement } from "../../../support/builders/statement-builder.ts";

test("the kiosk and the server make the same hash of the same statement", async () => {
  const content = { id: "3f9a2c51-0000-4000-8000-000000000001", statement: statement() };
  const parcel = pack("/api/kiosk/statements", content);
  const bytes = new TextEncoder().encode(parcel.hashedText);
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");

  const received = JSON.parse(parcel.bodyAt(0)) as typeof content & { deviceNow: string };

  expect(digest).toBe(kioskHashOf(received));
});
