import fc from "fast-check";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Intake } from "../../rules/index.ts";
import { storedScreeningSchema, type StoredScreening } from "../../src/contract/screening.ts";
import {
  asNeeded,
  assessedAtMs,
  exactly,
  medicine,
  quietIntake,
  withHistory,
  withMedicines,
} from "../support/builders/intake-builder.ts";
import { quietAssessment } from "../support/builders/assessment-builder.ts";
import { storedScreening } from "../support/builders/screening-builder.ts";
import { screeningOfSize, type Size, worst } from "../support/builders/worst-screening-builder.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicAt } from "../support/clinic-at.ts";
import { expectWholePacket } from "../support/paper-of-packet.ts";
import { readPdf, withoutSpaces } from "../support/read-pdf.ts";

const here = clinicInBrowser(() => startClinicAt(assessedAtMs));

let page: Page;
let stored: StoredScreening | undefined;
const policyBroken: string[] = [];

beforeAll(async () => {
  page = await here.browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") policyBroken.push(message.text());
  });
  // The stored result comes from the test; the client, its content policy and its paper are the real ones.
  await page.route(/\/api\/screenings\/[^/]+$/, (route) =>
    stored === undefined ? route.continue() : route.fulfill({ json: stored }),
  );
});

const papers = ["A4", "Letter"] as const;

async function printed(screening: StoredScreening, format: (typeof papers)[number]) {
  await page.goto(`${here.clinic.origin}/screenings/${screening.id}/print`);
  await page.getByRole("heading", { name: /Monitoring flowsheet/ }).waitFor();
  return readPdf(await page.pdf({ format }));
}

describe.each(papers)("on %s", (paper) => {
  test("C11 the worst case loses no medicine and no advisory, splits none, and counts its pages", async () => {
    stored = storedScreeningSchema.parse(screeningOfSize(worst));
    const pages = await printed(stored, paper);
    expectWholePacket(pages, stored);
    expect(pages[0]?.letters).toContain(withoutSpaces("Stop and call (3)"));
    expect(pages[0]?.letters).toContain(withoutSpaces("urgent finding 0"));
  });

  test("C11 results of random sizes are printed whole", async () => {
    for (const size of fc.sample(randomSize, { numRuns: 30, seed: 20 })) {
      stored = storedScreeningSchema.parse(screeningOfSize(size));
      expectWholePacket(await printed(stored, paper), stored);
    }
  });

  test("a usual result keeps all advice and the signatures on page one, and the flowsheet on one page", async () => {
    stored = storedScreening();
    const pages = await printed(stored, paper);
    const [first, ...others] = pages;
    expect(first?.letters).toContain(withoutSpaces("Read and signed, prescriber:"));
    const sheet = others.filter(({ letters }) => letters.includes(withoutSpaces("Planned 40 min")));
    expect(sheet).toHaveLength(1);
    expect(sheet[0]?.letters).toContain(withoutSpaces("100"));
  });

  test("C18 the quietest result prints what was said and what was not asked", async () => {
    stored = storedScreening({ intake: quietIntake(), assessment: quietAssessment() });
    const pages = await printed(stored, paper);
    expectWholePacket(pages, stored);
    expect(pages[0]?.letters).toContain(withoutSpaces("No benzodiazepine reported by the patient"));
  });
});

test("C08 C20 paper holds what the server stored, word for word, and no dose to give", async () => {
  stored = undefined;
  for (const intake of visits) {
    const id = await save(intake);
    const answer = await fetch(`${here.clinic.origin}/api/screenings/${id}`);
    const screening = storedScreeningSchema.parse(await answer.json());
    const pages = await printed(screening, "A4");
    expectWholePacket(pages, screening);
    const letters = pages.map((each) => each.letters).join("");
    expect(letters).not.toMatch(/\d(mg|mcg)\/kg/);
  }
});

test("neither the packet nor any print rule breaks the content policy", () => {
  expect(policyBroken).toEqual([]);
});

test("the paper form and the education page print on whole pages, numbered, without buttons", async () => {
  for (const [path, most] of [
    ["/paper-form", 3],
    ["/learn", 1],
  ] as const) {
    await page.goto(`${here.clinic.origin}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const pages = await readPdf(await page.pdf({ format: "A4" }));
    expect(pages.length).toBeLessThanOrEqual(most);
    for (const [index, each] of pages.entries()) {
      expect(each.letters).toContain(`page${index + 1}of${pages.length}`);
      expect(each.smallestTextPt).toBeGreaterThanOrEqual(9.9);
      expect(each.lines).not.toContain("Print");
    }
  }
});

const randomSize: fc.Arbitrary<Size> = fc.record({
  medicines: fc.integer({ min: 1, max: 30 }),
  findingsInTopic: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 10 }),
  sentences: fc.integer({ min: 1, max: 8 }),
  nameLetters: fc.integer({ min: 3, max: 120 }),
  infusionMinutes: fc.integer({ min: 1, max: 300 }),
});

const alprazolam = medicine("xanax .5 at nite prn", { ...asNeeded, lastDose: exactly("2026-11-20T21:30") });
const visits: readonly Intake[] = [
  quietIntake(),
  withMedicines(quietIntake(), alprazolam, { id: "blend", typed: "restful blend" }),
  withHistory(withMedicines(quietIntake(), medicine("diazepam"), medicine("oxycodone 10 mg")), {
    sleepApnoea: "untreated",
    liverDisease: "cirrhosis-or-severe",
  }),
];

async function save(intake: Intake): Promise<string> {
  const id = crypto.randomUUID();
  const answer = await fetch(`${here.clinic.origin}/api/screenings`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: here.clinic.origin },
    body: JSON.stringify({ id, deviceNow: new Date(assessedAtMs).toISOString(), intake }),
  });
  expect(await answer.json()).toHaveProperty("id", id);
  return id;
}
