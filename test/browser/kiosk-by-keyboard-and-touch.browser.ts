import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { doubleTapOn } from "../support/kiosk/double-tap.ts";
import { focusOn } from "../support/kiosk/focus.ts";
import type { Hand } from "../support/kiosk/hand.ts";
import { journeyTo, type Visitor } from "../support/kiosk/journey.ts";
import { keysOn } from "../support/kiosk/keys.ts";
import { everythingAsked } from "../support/kiosk/script.ts";
import { textIn, type Language } from "../support/kiosk/texts.ts";

const here = clinicInBrowser(() => startClinicServer());
const names = ["lorazpam 1 mg", "zolpidem", "lisinopril 10 mg"];
/** Chest pain, then "not sure" about breathing and a seizure, then thoughts of suicide. */
const urgentAnswers = 4;
let page: Page;
afterEach(() => page.context().close());

async function open(language: Language, options: BrowserContextOptions): Promise<void> {
  const context = await here.browser.newContext(options);
  page = await context.newPage();
  await page.goto(`${here.clinic.origin}/kiosk/?lang=${language}`);
  await page.getByRole("button", { name: textIn(language, "form.continue") }).waitFor();
}

/** From the first page until the answers are received. Resolves with everything that was asked. */
async function fillIn(language: Language, hand: Hand, visitor: Visitor): Promise<readonly string[]> {
  const script = everythingAsked(names);
  const asked = await journeyTo("check.ask", { page, language, script, hand }, visitor);
  await hand.press(textIn(language, "form.send"));
  await page.getByRole("heading", { name: textIn(language, "sending.received.title") }).waitFor();
  return asked;
}

const timesAsked = (asked: readonly string[], question: string) =>
  asked.filter((each) => each === question).length;

/** What a tap or a key that was meant for the page before has done to this one. */
const slips = () => page.locator("input:checked, #problem").count();

describe("C23 the whole form, with three medicines, until it is received", () => {
  test("by the keyboard alone: the focus is always seen and never lost, and Enter held down skips no page", async () => {
    await open("en", { viewport: { width: 820, height: 1180 } });
    // A fresh document has the focus nowhere; the first Tab brings it.
    await page.keyboard.press("Tab");
    const lost: string[] = [];
    const hand = keysOn(page, ({ problem }) => problem !== undefined && lost.push(problem));

    const asked = await fillIn("en", hand, {
      onAsked: async (question) => {
        if (question !== textIn("en", "you.welcome"))
          await page.waitForFunction(() => document.activeElement?.tagName === "H1");
        if (!question.startsWith("Your medicines")) expect(await slips(), question).toBe(0);
      },
    });

    expect(lost).toEqual([]);
    expect(timesAsked(asked, textIn("en", "form.urgent"))).toBe(urgentAnswers);
    expect((await focusOn(page)).problem).toBeUndefined();
  });

  test("by touch: a double tap skips no page and answers none", async () => {
    await open("es", { viewport: { width: 600, height: 1024 }, hasTouch: true });
    const hand = doubleTapOn(page);

    const asked = await fillIn("es", hand, {
      onAsked: async (question) => expect(await slips(), question).toBe(0),
    });

    expect(timesAsked(asked, textIn("es", "form.urgent"))).toBe(urgentAnswers);
  });

  test("by touch: a double tap on Continue, with nothing answered, answers nothing", async () => {
    await open("en", { viewport: { width: 600, height: 1024 }, hasTouch: true });
    const hand = doubleTapOn(page);
    const script = everythingAsked(names);
    await journeyTo("now.chest-pain", { page, language: "en", script, hand });

    await hand.press(textIn("en", "form.continue"));

    await page.locator("#problem").waitFor();
    expect(await page.locator("input:checked").count()).toBe(0);
  });
});
