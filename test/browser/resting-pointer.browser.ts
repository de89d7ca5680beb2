import { expect, test } from "vitest";
import type { Locator } from "playwright-core";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { addTyped, openIntake } from "../support/medicines-in-browser.ts";

const here = clinicInBrowser(startClinicServer);

/** What is drawn of a choice, beside its words. */
const lookOf = (choice: Locator): Promise<string> =>
  choice.evaluate((element) => {
    const { backgroundColor, borderColor, outline, boxShadow, color } = getComputedStyle(element);
    return [backgroundColor, borderColor, outline, boxShadow, color].join(" ");
  });

test("C14 under a resting pointer no candidate and no suggestion looks chosen", async () => {
  const context = await here.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await openIntake(context, here.clinic.origin);
  const card = await addTyped(page, "klonapin");
  const candidates = card.getByRole("group", { name: /^Which medicine/ }).getByRole("button");
  const offered = [candidates.first()];

  await page.getByLabel("Add a medicine").pressSequentially("loraz");
  offered.push(page.getByRole("listbox", { name: "Suggestions" }).getByRole("option").first());
  for (const choice of offered) {
    await page.mouse.move(0, 0);
    const before = await lookOf(choice);
    await choice.hover();
    expect(await lookOf(choice)).toBe(before);
  }
  await context.close();
});
