import type { Browser } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { measureBundle, type BundleResult, type WeighedForm } from "../bundle.ts";
import { measureFirstQuestion, type FirstQuestion } from "./first-question.ts";
import { withThreeMedicines } from "./practised-patient.ts";
import { measureTypist, type TypistResult } from "./typist.ts";
import { walkTo } from "./walk.ts";

export type KioskResult = {
  readonly date: string;
  readonly bundle: BundleResult;
  readonly firstQuestion: FirstQuestion;
  readonly typist: TypistResult;
};

/** The patient form: what it weighs, how soon it can be answered, and how long a practised typist takes. */
export async function measureKiosk(browser: Browser, clinic: ClinicProcess): Promise<KioskResult> {
  console.log("kiosk: its JavaScript …");
  const bundle = await measureBundle(browser, kioskForm(clinic.origin));
  console.log("kiosk: the first question, on a slow tablet and a slow network …");
  const firstQuestion = await measureFirstQuestion(browser, clinic);
  console.log("kiosk: a practised typist …");
  const typist = await measureTypist(browser, clinic.origin);
  return { date: new Date().toISOString().slice(0, 10), bundle, firstQuestion, typist };
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
