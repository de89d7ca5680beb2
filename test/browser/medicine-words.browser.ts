import { expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answer, answerEveryQuestionQuietly, fillVisit } from "../support/form-in-browser.ts";
import { addTyped, openIntake } from "../support/medicines-in-browser.ts";

const here = clinicInBrowser(startClinicServer);

test("C14 C02 the typed words reach the print beside what was chosen, and a classified name is a proposal next time", async () => {
  const page = await openIntake(
    await here.browser.newContext({ viewport: { width: 1480, height: 1000 } }),
    here.clinic.origin,
  );
  await fillVisit(page);
  const misspelled = await addTyped(page, "clonazpam 1 mg");
  await misspelled.getByRole("button", { name: /^clonazePAM/ }).click();
  const blend = await addTyped(page, "zzyzx blend");
  await blend.getByRole("button", { name: "Classify it" }).click();
  await blend.getByLabel("Reviewed by").fill("Dana Reyes");
  await blend.getByRole("button", { name: "Not a sedative, reviewed by Dana Reyes" }).click();
  await answer(misspelled, "How is it taken?", "As needed");
  await answerEveryQuestionQuietly(page);
  await page.getByRole("button", { name: "Save screening" }).click();
  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);

  await page.goto(`${page.url()}/print`);
  await page.getByRole("button", { name: "Print" }).waitFor();
  const printed = await page.locator("main, body").first().innerText();
  expect(printed).toContain("clonazePAM");
  expect(printed).toContain("clonazpam 1 mg");
  expect(printed).toContain("zzyzx blend");
  expect(printed).toContain("Dana Reyes");

  const next = await openIntake(page.context(), here.clinic.origin);
  const again = await addTyped(next, "zzyzx blend");
  await again.getByText(/Dana Reyes classified “zzyzx blend” as not a sedative/).waitFor();
  expect(await again.innerText()).toContain("Not recognised, kept as typed");
  await page.context().close();
});
