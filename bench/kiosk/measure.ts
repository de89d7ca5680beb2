import type { Browser } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { measureBundle, type BundleResult, type WeighedForm } from "../forms/bundle.ts";
import { type FirstField, measureFirstField } from "../forms/first-field.ts";
import { measureFirstQuestion, type FirstQuestion } from "./first-question.ts";
import { type KioskKeys, measureKioskKeys } from "./key-to-paint.ts";
import { withThreeMedicines } from "./practised-patient.ts";
import { measureTypist, type TypistResult } from "./typist.ts";
import { walkTo } from "./walk.ts";

export type KioskResult = {
  readonly bundle: BundleResult;
  readonly firstField: FirstField;
  readonly firstQuestion: FirstQuestion;
  readonly keys: KioskKeys;
  readonly typist: TypistResult;
};

/** The patient form: what it weighs, how soon it can be answered, and how long a practised typist takes. */
export async function measureKiosk(
  browser: Browser,
  clinic: ClinicProcess,
  isShort: boolean,
): Promise<KioskResult> {
  console.log("kiosk: its JavaScript …");
  const bundle = await measureBundle(browser, kioskForm(clinic.origin));
  console.log("kiosk: the first question, on a slow tablet and a slow network …");
  const firstField = await measureFirstField(browser, clinic, kioskPage, isShort);
  const firstQuestion = await measureFirstQuestion(browser, clinic, isShort);
  console.log("kiosk: keys …");
  const keys = await measureKioskKeys(browser, clinic.origin, isShort);
  console.log("kiosk: a practised typist …");
  const typist = await measureTypist(browser, clinic.origin, isShort);
  return { bundle, firstField, firstQuestion, keys, typist };
}

const atOnce = { keyMs: 0, tapMs: 0 };

const kioskForm = (origin: string): WeighedForm => ({
  address: `${origin}${kioskPage}`,
  firstControl: "form button[type=submit]",
  answerFirst: async (page, longestMs) => {
    await page.getByRole("button", { name: english["form.continue"] }).click({ timeout: longestMs });
    const box = page.getByLabel(english["you.given-name"], { exact: true });
    await box.fill("Maria", { timeout: longestMs });
    return (await box.inputValue()) === "Maria";
  },
  // The names of medicines are fetched where the first question about them is asked.
  settle: async (page) => {
    const names = page.waitForResponse((response) => response.request().resourceType() === "script");
    await walkTo("medicines.taken.ask", page, withThreeMedicines(), atOnce);
    await names;
  },
});
