import { expect, test } from "vitest";
import { listSchema, type ScreeningList } from "../../../src/contract/screening.ts";
import { clinicApp, id, intakeOf } from "../support/clinic-app.ts";

const ids = [1, 2, 3].map((n) => `3f2b8c1e-7d4a-4f6b-9c55-0a1b2c3d4e5${n}`);

async function threePatients() {
  const clinic = await clinicApp();
  await clinic.create(intakeOf("Müller", "2026-11-21T09:00"), ids[0]);
  await clinic.create(intakeOf("Reyes", "2026-11-23T09:00"), ids[1]);
  await clinic.create(intakeOf("O'Brien", "2026-11-22T09:00"), ids[2]);
  const search = async (body: object) =>
    (await clinic.post("/api/screenings/search", body)).json<ScreeningList>();
  return { ...clinic, search };
}

const namesIn = ({ rows }: ScreeningList) => rows.map(({ familyName }) => familyName);

test("the list shows the newest planned start first", async () => {
  const { search } = await threePatients();
  const list = await search({});
  expect(namesIn(list)).toEqual(["Reyes", "O'Brien", "Müller"]);
  expect(listSchema.parse(list)).toMatchObject({ page: 1, pageSize: 25, total: 3 });
});

test("a search finds names without their accents and case, record numbers and birth dates", async () => {
  const { search } = await threePatients();
  expect(namesIn(await search({ text: "muller MARIA" }))).toEqual(["Müller"]);
  expect(namesIn(await search({ text: "o'brien" }))).toEqual(["O'Brien"]);
  expect((await search({ text: "20817" })).total).toBe(3);
  expect((await search({ text: "1984-03-04" })).total).toBe(3);
  expect((await search({ text: "4 Mar 1984" })).total).toBe(3);
  expect((await search({ text: "%" })).total).toBe(0);
  expect((await search({ text: "Reyes Müller" })).total).toBe(0);
});

test("the list comes in pages", async () => {
  const { search } = await threePatients();
  expect(namesIn(await search({ page: 2, pageSize: 2 }))).toEqual(["Müller"]);
  expect(await search({ page: 9, pageSize: 2 })).toMatchObject({ rows: [], total: 3 });
});

test("a corrected screening stands once in the list, as its latest version", async () => {
  const { create, correct, post } = await clinicApp();
  await create();
  await correct(1, intakeOf("Reyes"));
  const list = (await post("/api/screenings/search", {})).json<ScreeningList>();
  expect(list.rows).toMatchObject([{ id, version: 2, familyName: "Reyes" }]);
  const former = (await post("/api/screenings/search", { text: "Okafor" })).json<ScreeningList>();
  expect(former.total).toBe(0);
});
