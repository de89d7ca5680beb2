import { expect, test } from "vitest";
import type { Intake, Medicine } from "../../rules/index.ts";
import { routes } from "../../src/contract/routes.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { clinicApp, otherId } from "./support/clinic-app.ts";

const dana = { as: "not-a-sedative", by: "Dana Cole" } as const;
const taking = (...medicines: readonly Medicine[]): Intake => withMedicines(quietIntake(), ...medicines);
const at = new Date(assessedAtMs).toISOString();

async function clinic() {
  const app = await clinicApp();
  const proposals = async () => {
    const reply = (await app.get("/api/name-proposals")).json<unknown>();
    return routes.listNameProposals.responses[200].parse(reply).proposals;
  };
  return { ...app, proposals };
}

test("C14 what staff classified is proposed by its folded name, without a word about the patient", async () => {
  const { create, get, proposals } = await clinic();
  expect(await proposals()).toEqual([]);
  await create(taking(medicine("Blorbex 10 mg tab", { classification: dana })));
  expect(await proposals()).toEqual([
    { name: "blorbex", as: "not-a-sedative", drugIds: [], by: "Dana Cole", at },
  ]);
  const { body } = await get("/api/name-proposals");
  for (const about of ["Okafor", "Maria", "20817", "3f2b8c1e"]) expect(body).not.toContain(about);
});

test("C14 a proposal is applied to nobody: the same name of another patient goes on asking", async () => {
  const { create, get } = await clinic();
  await create(taking(medicine("blorbex", { classification: dana })));
  await create(taking(medicine("blorbex")), otherId);
  expect((await get(`/api/screenings/${otherId}`)).json()).toMatchObject({
    assessment: {
      outcomes: expect.arrayContaining([
        expect.objectContaining({ rule: "medication-unrecognised", outcome: "advise" }),
      ]) as unknown,
    },
  });
});

test("C14 a drug that staff chose for an unknown name is proposed with the name of who filled in the form", async () => {
  const { create, proposals } = await clinic();
  await create(taking(medicine("blue pill", { confirmedDrugIds: ["lorazepam"] })));
  const { name: by } = quietIntake().visit.filledInBy;
  expect(await proposals()).toEqual([{ name: "blue", as: "drug", drugIds: ["lorazepam"], by, at }]);
});

test("C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date", async () => {
  const { create, correct, proposals, setNow } = await clinic();
  const blorbex = medicine("blorbex", { classification: dana });
  await create(taking(blorbex));
  setNow(assessedAtMs + 60_000);
  await correct(1, taking({ ...blorbex, supply: "street" }));
  expect(await proposals()).toMatchObject([{ name: "blorbex", by: "Dana Cole", at }]);
  await correct(2, taking(medicine("blorbex")));
  expect(await proposals()).toEqual([]);
});

test("C14 who fills in a later correction says nothing new of a name, another reviewer does", async () => {
  const { create, correct, proposals } = await clinic();
  const confirmed = taking(medicine("klonopn", { confirmedDrugIds: ["clonazepam"] }));
  const by = (name: string): Intake => ({
    ...confirmed,
    visit: { ...confirmed.visit, filledInBy: { role: "nurse", name } },
  });
  await create(by("Dana Cole"));
  await correct(1, by("Erin Wu"));
  expect(await proposals()).toMatchObject([{ name: "klonopn", by: "Dana Cole" }]);
  const classification = { as: "drug", by: "Sam Ito" } as const;
  await correct(2, taking(medicine("klonopn", { confirmedDrugIds: ["clonazepam"], classification })));
  expect(await proposals()).toMatchObject([{ name: "klonopn", by: "Sam Ito" }]);
});

test("C14 a correction from not a sedative to a drug is the latest word", async () => {
  const { create, correct, proposals, setNow } = await clinic();
  await create(taking(medicine("blorbex", { classification: dana })));
  setNow(assessedAtMs + 60_000);
  const classification = { as: "drug", by: "Erin Wu" } as const;
  await correct(1, taking(medicine("blorbex", { classification, confirmedDrugIds: ["lorazepam"] })));
  expect(await proposals()).toMatchObject([{ as: "drug", drugIds: ["lorazepam"], by: "Erin Wu" }]);
});

test("a drug without its name is refused, and so is a review without the name of a person", async () => {
  const { create } = await clinic();
  const refused = async (classification: Medicine["classification"]) =>
    (await create(taking(medicine("blorbex", { classification })))).json<unknown>();
  expect(await refused({ as: "drug", by: "Dana Cole" })).toMatchObject({
    error: { problems: [{ path: "intake.medications.entries[0].confirmedDrugIds" }] },
  });
  for (const by of ["", "  ", "x".repeat(121)]) {
    expect(await refused({ as: "not-a-sedative", by })).toMatchObject({
      error: { problems: [{ path: "intake.medications.entries[0].classification.by" }] },
    });
  }
});
