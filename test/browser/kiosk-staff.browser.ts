import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoredScreening } from "../../src/contract/screening.ts";
import { kioskCalls } from "../../src/contract/kiosk/addresses.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answer } from "../support/form-in-browser.ts";
import { inTwoHours } from "../support/in-two-hours.ts";
import { pointerOn } from "../support/kiosk/hand.ts";
import { journeyTo } from "../support/kiosk/journey.ts";
import { everythingAsked, type Script } from "../support/kiosk/script.ts";
import { textIn } from "../support/kiosk/texts.ts";

const here = clinicInBrowser(() => startClinicServer());

/** Chest pain now; alprazolam as needed, last taken last night; no stroke. */
const script: Script = {
  ...everythingAsked(["xanax 0.5 mg", "lisinopril 10 mg"]),
  "now.breathing-trouble": [{ choose: ["form.no"] }],
  "now.seizure": [{ choose: ["form.no"] }],
  "now.suicidal-thoughts": [{ choose: ["now.suicidal-thoughts-none"] }],
  "medicines.taken.ask": [{ choose: ["medicines.taken.typing"] }],
  "medicine.how.ask": [{ choose: ["medicine.how.as-needed"] }, { choose: ["medicine.how.regular"] }],
  "medicine.last-dose.time": [{ choose: ["form.not-sure"] }],
  "medicines.list.ask": [{ press: "medicines.list.add" }, { choose: ["medicines.list.not-sure"] }],
  "health.head": [{ choose: ["form.none"] }],
};

/** The figure of the issue: from the reply on the kiosk's call until staff can read it. */
const urgentWithinMs = 2_000;

let staff: Page;
let kiosk: Page;
let screeningId: string;
beforeAll(async () => {
  staff = await (await here.browser.newContext({ viewport: { width: 1480, height: 1000 } })).newPage();
  kiosk = await (await here.browser.newContext({ viewport: { width: 820, height: 1180 } })).newPage();
  await staff.goto(here.clinic.origin);
  await staff.getByRole("heading", { level: 1 }).waitFor();
  await kiosk.goto(`${here.clinic.origin}/kiosk/?lang=en`);
  await kiosk.getByRole("button", { name: textIn("en", "form.continue") }).waitFor();
});
afterAll(async () => {
  await staff.context().close();
  await kiosk.context().close();
});

const urgent = () => staff.getByRole("region", { name: "Needs a member of staff now" });
const goOn = (until: Parameters<typeof journeyTo>[0]) =>
  journeyTo(until, { page: kiosk, language: "en", script, hand: pointerOn(kiosk, "click") });

describe("one patient, from the kiosk to the signed sheet", () => {
  test("C24 an urgent answer stands on top of an open staff list within two seconds, while the form goes on", async () => {
    const replied = kiosk.waitForResponse((reply) => reply.url().endsWith(kioskCalls.raiseUrgentCall));
    await goOn("form.urgent");
    expect((await replied).status()).toBe(201);
    await urgent().getByText("Urgent answer: chest pain now").waitFor({ timeout: urgentWithinMs });

    expect(await urgent().innerText()).toContain("Okafor, Maria");
    expect(await isTopOfMain()).toBe(true);
    expect(await kiosk.getByRole("alert").innerText()).toContain("Please tell a member of staff now");
    expect(await findingsOn(staff)).toEqual([]);
  });

  test("C24 it stays through a reload and once the answers have come in, until somebody attends by name", async () => {
    await staff.reload();
    await urgent().getByText("The other answers have not arrived yet.").waitFor();
    await goOn("check.ask");
    await kiosk.getByRole("button", { name: textIn("en", "form.send") }).click();
    await kiosk.getByRole("heading", { name: textIn("en", "sending.received.title") }).waitFor();
    await staff.reload();
    await urgent()
      .getByRole("link", { name: /^Read the answers/ })
      .waitFor();
    await staff.getByRole("region", { name: "From the kiosk, to be completed" }).waitFor();
    expect(await isTopOfMain()).toBe(true);
    expect(await findingsOn(staff)).toEqual([]);

    await urgent().getByLabel("Your name").fill("R. Ames");
    await urgent()
      .getByRole("button", { name: /^I am attending/ })
      .click();

    await staff.getByText(/^Attended by R\. Ames at \d\d:\d\d: chest pain now, Okafor, Maria/).waitFor();
    expect(await urgent().count()).toBe(0);
  });

  test("C03, C24 the statement says what the patient said, and that nothing is assessed", async () => {
    const row = staff.getByRole("region", { name: "From the kiosk, to be completed" });
    await row.getByRole("link", { name: /^Complete Okafor, Maria/ }).click();
    await staff.getByRole("heading", { name: "What the patient said at the kiosk" }).waitFor();
    screeningId = staff.url().replace(/^.*\//, "");
    await staff.getByText("Nothing has been assessed yet").waitFor();

    const answers = await staff.getByRole("region", { name: "Answers of the patient" }).innerText();
    expect(answers).toContain("xanax 0.5 mg");
    expect(answers).toMatch(/last night \(said /);
    expect(answers).toContain("The list is complete");
    expect(await findingsOn(staff)).toEqual([]);
  });

  test("C05, C14 staff complete it with every origin in view; it is saved as version 2, assessed, and what was said stays as it was said", async () => {
    const said = (await stored(1)) as unknown as {
      statement: Pick<StoredScreening["intake"], "medications">;
    };
    await staff.getByRole("link", { name: "Complete this screening" }).click();
    await staff.getByText("Completing what the patient said").waitFor();
    const stroke = staff.getByRole("radiogroup", { name: /^Stroke or TIA/ });
    expect(await stroke.locator("..").innerText()).toContain("Patient said");
    await answer(staff, /^Stroke or TIA/, "Earlier");
    await staff.getByText("Patient said: No").first().waitFor();
    expect(await findingsOn(staff)).toEqual([]);

    await staff.getByRole("button", { name: /^Use the patient’s pick/ }).click();
    await fillStaffsPart(staff);
    await staff.getByRole("button", { name: "Save screening" }).click();
    await staff.waitForURL(`**/screenings/${screeningId}`);
    await staff.getByRole("heading", { level: 1, name: "Okafor, Maria" }).waitFor();

    const completed = await stored(2);
    expect(completed.version).toBe(2);
    expect(completed.assessment.advisories.length).toBeGreaterThan(0);
    expect(completed.intake.medications).toEqual(said.statement.medications);
    expect(completed.intake.history?.stroke).toBe("earlier");
    expect(completed.patientSaid?.paths).not.toContain("history.stroke");
    await staff.getByText("changed by staff; patient said: No").waitFor();
  });

  test("on paper the patient's own answers are marked", async () => {
    await staff.goto(`${here.clinic.origin}/screenings/${screeningId}/print`);
    const sheet = staff.getByRole("article", { name: "Ketamine pre-infusion screening summary" });
    await sheet.waitFor();

    const words = await sheet.innerText();
    expect(words).toContain("(patient): stands as the patient said it");
    expect(words).toMatch(/last night.*\(patient\)/is);
  });
});

async function stored(version: number): Promise<StoredScreening> {
  const reply = await fetch(`${here.clinic.origin}/api/screenings/${screeningId}?version=${version}`);
  return (await reply.json()) as StoredScreening;
}

/** What the patient cannot know, without which nothing can be saved. */
async function fillStaffsPart(page: Page): Promise<void> {
  await page.getByLabel(/Record number/).fill("20817");
  const start = page.getByRole("group", { name: "Planned start of the treatment" });
  const [date = "", time = ""] = inTwoHours().split("T");
  await start.getByLabel("Date").fill(date);
  await start.getByLabel(/^Time/).fill(time);
  await answer(page, "How will ketamine be given?", "IV infusion (into a vein)");
  await answer(page, "What is the treatment for?", "Mood");
  await answer(page, "Where are we?", "Patient has arrived");
  await answer(page, "Who fills in this form?", "Nurse");
}

/** Whether the call stands above everything else that the page shows below its own head. */
function isTopOfMain(): Promise<boolean> {
  return urgent().evaluate((panel) => {
    const { top } = panel.getBoundingClientRect();
    const others = document.querySelectorAll("main table, main form[role=search], main input[type=search]");
    return (
      top < window.innerHeight &&
      [...others].every((other) => panel.contains(other) || other.getBoundingClientRect().top > top)
    );
  });
}

async function findingsOn(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      for (const { html } of nodes) findings.push(`${colorScheme}: ${id}: ${html}`);
  }
  return findings;
}
