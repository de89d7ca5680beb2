import type { Browser } from "playwright-core";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { type BundleResult, measureBundle, type WeighedForm } from "../forms/bundle.ts";
import { type FirstField, measureFirstField } from "../forms/first-field.ts";
import { type KeyToPaint, measureKeyToPaint, typedMedicines } from "../forms/key-to-paint.ts";
import { fillForm } from "./fill-form.ts";
import { type KeyToPreview, measureKeyToPreview } from "./key-to-preview.ts";

export type StaffResult = {
  readonly bundle: BundleResult;
  readonly firstField: FirstField;
  /** In a field that changes the advisories shown beside the form. */
  readonly keyToPreview: KeyToPreview;
  /** In the field for a medicine's name, which suggests names below it. */
  readonly medicineKeyToPaint: KeyToPaint;
};

const path = "/screenings/new";

/** The form of the staff: what it weighs, how soon it takes an answer, how soon it shows a key. */
export async function measureStaff(
  browser: Browser,
  clinic: ClinicProcess,
  isShort: boolean,
): Promise<StaffResult> {
  console.log("staff form: its JavaScript …");
  const bundle = await measureBundle(browser, staffForm(clinic.origin));
  console.log("staff form: the first field …");
  const firstField = await measureFirstField(browser, clinic, path, isShort);
  console.log("staff form: keys …");
  const page = await filledForm(browser, clinic.origin);
  const keyToPreview = await measureKeyToPreview(page, isShort);
  await page.close();
  const other = await filledForm(browser, clinic.origin);
  const box = other.getByLabel("Add a medicine");
  const medicineKeyToPaint = await measureKeyToPaint(other, box, typedMedicines, isShort);
  await other.close();
  return { bundle, firstField, keyToPreview, medicineKeyToPaint };
}

async function filledForm(browser: Browser, origin: string) {
  const page = await browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(`${origin}${path}`);
  await fillForm(page);
  return page;
}

const staffForm = (origin: string): WeighedForm => ({
  address: `${origin}${path}`,
  firstControl: "form input",
  answerFirst: async (page, longestMs) => {
    const field = page.getByLabel("Family name");
    await field.fill("Okafor", { timeout: longestMs });
    return (await field.inputValue()) === "Okafor";
  },
  settle: (page) => page.getByRole("complementary", { name: "Advisories, preview" }).waitFor(),
});
