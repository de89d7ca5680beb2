import type { Page } from "playwright-core";
import {
  answer,
  answerEveryQuestionQuietly,
  fillVisit,
  listAlprazolam,
} from "../../test/support/form-in-browser.ts";

/** Everything answered, four medicines listed: as full as the form usually is. */
export async function fillForm(page: Page): Promise<void> {
  await fillVisit(page);
  await listAlprazolam(page);
  for (const name of ["sertraline 100 mg", "gabapentin 300 mg", "lisinopril 10 mg"]) {
    await page.getByLabel("Add a medicine").fill(name);
    await page.keyboard.press("Enter");
  }
  await answerEveryQuestionQuietly(page);
  await answer(page, "Where are we?", "Patient has arrived");
  for (const [field, value] of [
    [/Systolic/, "122"],
    [/Diastolic/, "76"],
    [/Heart rate/, "68"],
  ] as const)
    await page.getByLabel(field).first().fill(value);
}
