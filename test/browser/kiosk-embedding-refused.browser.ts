import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { startHostSite, type HostSite } from "../support/host-site.ts";

let site: HostSite;
beforeAll(async () => {
  site = await startHostSite();
});
afterAll(() => site.stop());
const here = clinicInBrowser(() => startClinicServer({ env: { EMBED_ORIGINS: site.listed } }));

const frameOf = (address: string) => `<iframe title="Frame" src="${address}"></iframe>`;
/** What a browser puts into a frame whose page does not want to stand there. */
const refused = "chrome-error://chromewebdata/";

describe("S05 a page that is not listed gets no form", () => {
  test("a listed page gets it, so that what follows says something", async () => {
    site.show("/plain", frameOf(`${here.clinic.origin}/kiosk/`));
    expect(await framesIn(`${site.listed}/plain`)).toEqual([`${here.clinic.origin}/kiosk/`]);
  });

  test("neither by a frame nor by the element", async () => {
    site.show("/plain", frameOf(`${here.clinic.origin}/kiosk/`));
    site.show(
      "/element",
      `<script src="${here.clinic.origin}/kiosk/embed.js"></script><ketascreen-intake></ketascreen-intake>`,
    );
    expect(await framesIn(`${site.unlisted}/plain`)).toEqual([refused]);
    expect(await framesIn(`${site.unlisted}/element`)).toEqual([refused]);
  });

  test("nor around a listed page that holds it", async () => {
    site.show("/plain", frameOf(`${here.clinic.origin}/kiosk/`));
    site.show("/outer", frameOf(`${site.listed}/plain`));
    expect(await framesIn(`${site.listed}/outer`)).toEqual([
      `${site.listed}/plain`,
      `${here.clinic.origin}/kiosk/`,
    ]);
    expect(await framesIn(`${site.unlisted}/outer`)).toEqual([`${site.listed}/plain`, refused]);
  });
});

describe("S05 nothing but the form stands in a frame, be it in a listed page", () => {
  test.each([
    "/",
    "/screenings/new",
    "/clinic",
    "/learn",
    "/paper-form",
    "/api/docs",
    "/api/clinic",
    "/api/screenings",
  ])("%s", async (path) => {
    site.show("/staff", frameOf(`${here.clinic.origin}${path}`));
    expect(await framesIn(`${site.listed}/staff`)).toEqual([refused]);
  });

  test("no page of its own either", async () => {
    const page = await here.browser.newPage();
    await page.goto(`${here.clinic.origin}/kiosk/`);
    await putFrame(page, "/");
    expect(await addressesIn(page)).toEqual([refused]);
    await page.close();
  });
});

/** The addresses in the frames of a page, once all of them have loaded or were refused. */
async function framesIn(address: string): Promise<readonly string[]> {
  const page = await here.browser.newPage();
  await page.goto(address);
  const addresses = await addressesIn(page);
  await page.close();
  return addresses;
}

/** A frame of another site has no address for the moment in which it changes processes. */
async function addressesIn(page: Page): Promise<readonly string[]> {
  const present = () => page.frames().map((frame) => frame.url());
  await expect.poll(present).not.toContain("");
  return present().slice(1);
}

function putFrame(page: Page, src: string): Promise<void> {
  return page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const frame = document.createElement("iframe");
        frame.addEventListener("load", () => resolve());
        frame.src = address;
        document.body.append(frame);
      }),
    src,
  );
}
