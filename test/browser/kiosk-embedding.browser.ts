import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { complaintsOf, formsIn, openHostPage } from "../support/form-in-host-page.ts";
import { startHostSite, type HostSite } from "../support/host-site.ts";
import { answerPage } from "../support/kiosk-walk.ts";

let site: HostSite;
beforeAll(async () => {
  site = await startHostSite();
});
afterAll(() => site.stop());
const here = clinicInBrowser(() => startClinicServer({ env: { EMBED_ORIGINS: site.listed } }));

const marker = "Quokkaberg";
const element = (attributes = "") =>
  `<script src="${here.clinic.origin}/kiosk/embed.js"></script><ketascreen-intake ${attributes}></ketascreen-intake>`;
describe("the element", () => {
  test("is as tall as the form on every page, so that nothing scrolls inside", async () => {
    site.show("/", element());
    const page = await here.browser.newPage({ viewport: { width: 600, height: 700 } });
    const { form } = await openHostPage(page, site.listed);
    const spare = () =>
      form.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height));

    for (let asked = 0; asked < 4; asked++) {
      await expect.poll(spare).toBe(0);
      await answerPage(form, marker);
    }
    await page.close();
  });

  test("brings the next question into view where the page around it has to be scrolled", async () => {
    site.show("/", `<p>${"Welcome.<br>".repeat(30)}</p>${element()}`);
    const page = await here.browser.newPage({ viewport: { width: 600, height: 500 } });
    const { form } = await openHostPage(page, site.listed);
    await answerPage(form, marker);

    const heading = form.getByRole("heading", { level: 1 });
    await expect.poll(async () => ((await heading.boundingBox())?.y ?? -1) > 0).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(400);
    await page.close();
  });

  test("follows a change of its language and keeps the answers", async () => {
    site.show("/", element('lang="en"'));
    const page = await here.browser.newPage();
    const { form } = await openHostPage(page, site.listed);
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByLabel("First name").fill(marker);

    await page.locator("ketascreen-intake").evaluate((intake) => intake.setAttribute("lang", "es-MX"));

    await expect.poll(() => form.evaluate(() => document.documentElement.lang)).toBe("es");
    expect(await form.getByRole("textbox").first().inputValue()).toBe(marker);
    expect(await page.locator("iframe").getAttribute("title")).toBe("Preguntas antes de su tratamiento");
    await page.close();
  });

  test("needs no storage: the form works where the browser keeps all of it from frames", async () => {
    site.show("/", element('lang="en"'));
    const page = await here.browser.newPage();
    const complaints = complaintsOf(page);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("Access is denied.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(navigator, "serviceWorker", { get: refuse });
      Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
    });
    const { form } = await openHostPage(page, site.listed);
    await answerPage(form, marker);

    expect(await form.getByRole("heading", { level: 1 }).innerText()).toBe("What is your name?");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("may stand twice in a page, be loaded twice, be moved, and be taken out and put in", async () => {
    site.show("/", `${element('id="first"')}${element('id="second"')}<div id="elsewhere"></div>`);
    const page = await here.browser.newPage();
    const complaints = complaintsOf(page);
    await openHostPage(page, site.listed);
    const headings = () =>
      Promise.all(formsIn(page).map((form) => form.getByRole("heading", { level: 1 }).innerText()));
    await expect.poll(headings).toHaveLength(2);

    await formsIn(page)[0]?.getByRole("button", { name: "Continue" }).click();
    await page.evaluate(() => {
      const [first, elsewhere] = [document.getElementById("first"), document.getElementById("elsewhere")];
      (elsewhere as HTMLElement & { moveBefore: (node: Node | null, before: null) => void }).moveBefore(
        first,
        null,
      );
    });
    await expect.poll(headings).toContain("What is your name?");

    await page.evaluate(() => {
      const first = document.getElementById("first");
      first?.remove();
      document.body.append(first ?? "");
    });
    await expect
      .poll(headings)
      .toEqual(["Some questions before your treatment", "Some questions before your treatment"]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
