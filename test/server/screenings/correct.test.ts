import { expect, test } from "vitest";
import type { StoredScreening } from "../../../src/contract/screening.ts";
import { clinicApp, deviceNow, id, intakeOf, otherId } from "../support/clinic-app.ts";

test("D03 a correction is the next version and leaves the first as it was", async () => {
  const { create, correct, get } = await clinicApp();
  await create();
  const before = (await get(`/api/screenings/${id}?version=1`)).body;
  const reply = await correct(1, intakeOf("Okafor-Reyes"), "Name changed");
  expect(reply.statusCode).toBe(201);
  expect(reply.json()).toMatchObject({ id, version: 2 });
  expect((await get(`/api/screenings/${id}?version=1`)).body).toBe(before);
  const latest = (await get(`/api/screenings/${id}`)).json<StoredScreening>();
  expect(latest).toMatchObject({ version: 2, reason: "Name changed" });
  expect(latest.intake.visit.patient.familyName).toBe("Okafor-Reyes");
});

test("D03 a correction of a version that is no longer the latest is refused with the current number", async () => {
  const { create, correct } = await clinicApp();
  await create();
  await correct(1, intakeOf("Okafor-Reyes"));
  const stale = await correct(1, intakeOf("Okafor-Smith"));
  expect(stale.statusCode).toBe(409);
  expect(stale.json()).toMatchObject({ error: { code: "stale-version", currentVersion: 2 } });
});

test("D03 a correction of a version that does not exist yet is refused with the current number", async () => {
  const { create, correct } = await clinicApp();
  await create();
  const reply = await correct(4, intakeOf("Okafor-Reyes"));
  expect(reply.statusCode).toBe(409);
  expect(reply.json()).toMatchObject({ error: { currentVersion: 1 } });
});

test("D03 of two corrections at once one wins and the other is told", async () => {
  const { create, correct, get } = await clinicApp();
  await create();
  const replies = await Promise.all([correct(1, intakeOf("Reyes")), correct(1, intakeOf("Smith"))]);
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  const versions = (await get(`/api/screenings/${id}/versions`)).json<{ versions: unknown[] }>();
  expect(versions.versions).toHaveLength(2);
});

test("D02 a correction sent again after a lost reply gives its first receipt", async () => {
  const { create, correct } = await clinicApp();
  await create();
  const first = await correct(1, intakeOf("Reyes"), "Name");
  const again = await correct(1, intakeOf("Reyes"), "Name");
  expect(again.statusCode).toBe(200);
  expect(again.body).toBe(first.body);
});

test("the versions are listed oldest first with the reason of each", async () => {
  const { create, correct, get } = await clinicApp();
  await create();
  await correct(1, intakeOf("Reyes"), "Name changed");
  expect((await get(`/api/screenings/${id}/versions`)).json()).toMatchObject({
    id,
    versions: [{ version: 1 }, { version: 2, reason: "Name changed" }],
  });
});

test("what does not exist is not found", async () => {
  const { create, get, post } = await clinicApp();
  await create();
  const correction = { seenVersion: 1, deviceNow, intake: intakeOf("Reyes") };
  const replies = [
    await get(`/api/screenings/${otherId}`),
    await get(`/api/screenings/${id}?version=2`),
    await get(`/api/screenings/${otherId}/versions`),
    await post(`/api/screenings/${otherId}/versions`, correction),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
});
