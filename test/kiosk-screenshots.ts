/** The pictures of docs/kiosk.md and docs/embedding.md. */
import type { Browser, Page } from "playwright-core";
import type { ClinicServer } from "./support/clinic-server.ts";
import { openHostPage } from "./support/form-in-host-page.ts";
import type { HostSite } from "./support/host-site.ts";
import { answerPage } from "./support/kiosk-walk.ts";

type Place = { readonly clinic: ClinicServer; readonly site: HostSite; readonly folder: string };

const tablet = { width: 820, height: 800 };
const shortDesk = { width: 1280, height: 720 };

/** Takes all of them: a question, what staff see, answers that could not be sent, and the form in another page. */
export async function takeKioskScreenshots(browser: Browser, place: Place): Promise<void> {
  const page = await browser.newPage({ viewport: tablet });
  await page.goto(`${place.clinic.origin}/kiosk/`);
  await page.getByRole("button", { name: "Continue" }).waitFor();
  await goTo(page, /chest pain/);
  await page.screenshot({ path: `${place.folder}/kiosk-question.png` });
  await goTo(page, /Check your answers/);
  await page.route("**/api/kiosk/**", (route) => route.abort());
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.getByRole("heading", { name: /Not sent yet/ }).waitFor();
  await page.screenshot({ path: `${place.folder}/kiosk-not-sent.png` });
  await page.unroute("**/api/kiosk/**");
  await page.getByRole("button", { name: "Finish" }).waitFor({ timeout: 60_000 });
  await takeList(await browser.newPage({ viewport: shortDesk }), place);
  await takeHostPage(await browser.newPage({ viewport: shortDesk }), place);
}

/** Goes on to a question, with her name, chest pain, and no to everything else that can be answered so. */
async function goTo(page: Page, question: RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  for (;;) {
    const asked = await heading.innerText();
    if (question.test(asked)) return;
    const no = page.getByRole("radio", { name: /^No\b/ });
    if (asked === "What is your name?") {
      await page.getByLabel("First name").fill("Maria");
      await page.getByLabel("Last name").fill("Okafor");
    } else if (!asked.includes("chest pain") && (await no.count()) > 0) await no.first().check();
    else {
      await answerPage(page, "");
      continue;
    }
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, asked);
  }
}

async function takeList(page: Page, { clinic, folder }: Place): Promise<void> {
  await page.goto(clinic.origin);
  await page.getByRole("heading", { name: "From the kiosk, to be completed" }).waitFor();
  await page.getByRole("button", { name: /I am attending/ }).waitFor();
  await page.screenshot({ path: `${folder}/kiosk-on-the-list.png` });
}

async function takeHostPage(page: Page, { clinic, site, folder }: Place): Promise<void> {
  site.show(
    "/",
    `<style>
      body { margin: 0; font-family: sans-serif }
      header { padding: 20px 40px; background: #3b2a5a; color: #fff; font-size: 22px }
      main { max-width: 900px; margin: 24px auto; padding: 0 20px }
    </style>
    <header>Check-in</header>
    <main>
      <script src="${clinic.origin}/kiosk/embed.js"></script>
      <ketascreen-intake lang="es"></ketascreen-intake>
    </main>`,
  );
  await openHostPage(page, site.listed, "Continuar");
  await page.screenshot({ path: `${folder}/kiosk-in-a-page.png` });
}
