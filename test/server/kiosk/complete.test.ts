import { expect, test } from "vitest";
import type { Intake } from "../../../rules/index.ts";
import {
  type ScreeningList,
  storedScreeningSchema,
  storedStatementSchema,
} from "../../../src/contract/screening.ts";
import { quietIntake } from "../../support/builders/intake-builder.ts";
import { statement } from "../../support/builders/statement-builder.ts";
import { clinicApp, deviceNow, id } from "../support/clinic-app.ts";

/** As staff save it: the patient's medicine with what staff found out, and sections that only staff fill in. */
function completion(): Intake {
  const said = statement().medications;
  const entries = said.entries.map((entry) => ({ ...entry, confirmedDrugIds: ["alprazolam"] }));
  const { lastFood } = statement().lifestyle ?? {};
  return {
    ...quietIntake(),
    medications: { ...said, entries },
    lifestyle: { ...(lastFood && { lastFood }) },
  };
}

async function clinicWithStatement() {
  const clinic = await clinicApp();
  await clinic.post("/api/kiosk/statements", { id, deviceNow, statement: statement() });
  const stored = async (version?: number) =>
    (
      await clinic.get(`/api/screenings/${id}${version === undefined ? "" : `?version=${version}`}`)
    ).json<unknown>();
  const search = async (text = "") =>
    (await clinic.post("/api/screenings/search", { text })).json<ScreeningList>().rows;
  return { ...clinic, stored, search };
}

test("D03 completing is the next version with its assessment, and what the patient said stays as it was", async () => {
  const { correct, stored, search } = await clinicWithStatement();
  const before = await stored(1);
  const reply = await correct(1, completion());
  expect(reply.statusCode).toBe(201);
  expect(await stored(1)).toEqual(before);
  const { hash, receivedAt } = storedStatementSchema.parse(before);
  const latest = storedScreeningSchema.parse(await stored());
  expect(latest).toMatchObject({ version: 2, patientSaid: { hash, receivedAt, language: "es" } });
  expect(latest.patientSaid?.paths).toContain("medications.entries[0].lastDose");
  expect(latest.patientSaid?.paths).not.toContain("medications.entries[0].confirmedDrugIds");
  expect(latest.assessment.advisories.length).toBeGreaterThan(0);
  expect(await search()).toMatchObject([{ state: "assessed", version: 2 }]);
});

test("D03 a later correction still says which answers are the patient's", async () => {
  const { correct, stored } = await clinicWithStatement();
  await correct(1, completion());
  const { medications, ...rest } = completion();
  const entries = medications.entries.map((entry) => ({ ...entry, pattern: "regular" as const }));
  await correct(2, { ...rest, medications: { ...medications, entries } }, "Taken every day");
  const { version, patientSaid } = storedScreeningSchema.parse(await stored());
  expect(version).toBe(3);
  expect(patientSaid?.paths).toContain("medications.entries[0].lastDose");
  expect(patientSaid?.paths).not.toContain("medications.entries[0].pattern");
});

test("D03 of two who complete it at once one wins and the other is told", async () => {
  const { correct } = await clinicWithStatement();
  const replies = await Promise.all([correct(1, completion()), correct(1, completion(), "Mine")]);
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
});

test("C05 a completion from a wrong clock does not move again when the patient said something", async () => {
  const { post, stored } = await clinicWithStatement();
  const ahead = { seenVersion: 1, deviceNow: "2026-11-21T16:20:00.000Z", intake: completion() };
  await post(`/api/screenings/${id}/versions`, ahead);
  const { intake, patientSaid } = storedScreeningSchema.parse(await stored());
  expect(intake.medications.entries[0]?.lastDose).toEqual(statement().medications.entries[0]?.lastDose);
  expect(patientSaid?.paths).toContain("medications.entries[0].lastDose");
});

test("a screening that did not begin at the kiosk says nothing of a patient's answers", async () => {
  const { create, get } = await clinicApp();
  await create();
  expect((await get(`/api/screenings/${id}`)).json()).not.toHaveProperty("patientSaid");
});

test("the code of the tablet finds what it sent before and after it is completed, with and without its dash", async () => {
  const { correct, search } = await clinicWithStatement();
  for (const code of ["3F2-B8C", "3f2b8c"])
    expect(await search(code)).toMatchObject([{ state: "to-be-completed", code: "3F2-B8C" }]);
  await correct(1, completion());
  for (const code of ["3F2-B8C", "3f2b8c"]) expect(await search(code)).toMatchObject([{ state: "assessed" }]);
});

test("both kinds of version are listed", async () => {
  const { correct, get } = await clinicWithStatement();
  await correct(1, completion());
  const { versions } = (await get(`/api/screenings/${id}/versions`)).json<{ versions: object[] }>();
  expect(versions).toMatchObject([{ version: 1 }, { version: 2 }]);
  expect(versions[0]).not.toHaveProperty("disposition");
});
