import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { startHostSite, type HostSite } from "../support/host-site.ts";
import { recordMessages, type Recorded } from "../support/recorded-messages.ts";

let site: HostSite;
beforeAll(async () => {
  site = await startHostSite();
  site.show("/beside", "<p>Another frame of the page</p>");
});
afterAll(() => site.stop());
const here = clinicInBrowser(() => startClinicServer({ env: { EMBED_ORIGINS: site.listed } }));

const envelope = { source: "ketascreen", version: 1 };
const hello = { ...envelope, kind: "hello" };
const height = { ...envelope, kind: "height", heightPx: 1234 };
const kioskInSpanish = "/kiosk/?lang=es";
const frameOf = (address: string) => `<iframe src="${address}"></iframe>`;
const formFrame = () => frameOf(`${here.clinic.origin}/kiosk/`);

describe("S05 the form answers no greeting but that of the listed page around it", () => {
  test("the page around it is answered, so that what follows says something", async () => {
    const { page, messages, form } = await open(formFrame());
    await post(page, hello);

    await expect.poll(() => saidBy(form, messages)).toContain("ready");
    await page.context().close();
  });

  test.each([
    ["a frame beside it", () => site.unlisted],
    ["a frame beside it of the listed page's own site", () => site.listed],
  ])("not that of %s", async (_who, origin) => {
    const { page, messages, form } = await open(formFrame() + frameOf(`${origin()}/beside`));
    await post(frameAt(page, "/beside"), hello);

    expect(await answersTo(hello, form, messages)).toEqual([]);
    await page.context().close();
  });

  test("not that of a page that is not listed and got it into a frame all the same", async () => {
    const { page, messages, form } = await open(formFrame(), { isPolicyLost: true, host: site.unlisted });
    await post(page, hello);

    expect(await answersTo(hello, form, messages)).toEqual([]);
    await page.context().close();
  });

  test.each([
    { ...hello, answers: "all" },
    { ...hello, version: 2 },
    { kind: "hello" },
    { ...envelope, kind: "answers" },
    "hello",
  ])("not something else: %j", async (message) => {
    const { page, messages, form } = await open(formFrame());
    await post(page, message);

    expect(await answersTo(message, form, messages)).toEqual([]);
    await page.context().close();
  });
});

describe("S05 the element believes its own frame alone", () => {
  const element = () =>
    `<script src="${here.clinic.origin}/kiosk/embed.js"></script><ketascreen-intake></ketascreen-intake>`;

  const inElement = "/kiosk/?lang=en";

  test("its own frame is believed, so that what follows says something", async () => {
    const { page } = await open(element());
    await tellHost(frameAt(page, inElement), height);

    await expect.poll(() => heightOf(page)).toBe(1234);
    await page.context().close();
  });

  test.each([
    ["another frame, be it of the kiosk", kioskInSpanish, height],
    ["a frame of another site", "/beside", height],
    ["its own frame, with more than it should say", inElement, { ...height, answer: "x" }],
  ])("not %s", async (_who, path, message) => {
    const others = frameOf(here.clinic.origin + kioskInSpanish) + frameOf(`${site.listed}/beside`);
    const { page, messages } = await open(element() + others);
    await tellHost(frameAt(page, path), message);
    await expect.poll(() => messages.some(({ data }) => isSame(data, message))).toBe(true);

    expect(await heightOf(page)).not.toBe(1234);
    await page.context().close();
  });
});

const tellHost = (frame: Frame, message: unknown) =>
  frame.evaluate((data) => parent.postMessage(data, "*"), message);
const heightOf = (page: Page) =>
  page.locator("ketascreen-intake").evaluate((intake) => intake.getBoundingClientRect().height);

type Opened = { readonly page: Page; readonly messages: readonly Recorded[]; readonly form: Frame };
type Host = { readonly isPolicyLost?: boolean; readonly host?: string };

/** Opens a page of another site, in which every message is recorded, and waits for the form in it. */
async function open(body: string, { isPolicyLost = false, host = site.listed }: Host = {}): Promise<Opened> {
  site.show("/", body);
  const options: BrowserContextOptions = { serviceWorkers: "block" };
  const context = await here.browser.newContext(options);
  const messages = await recordMessages(context);
  if (isPolicyLost)
    await context.route("**/kiosk/", async (route) => {
      const reply = await route.fetch();
      const { "content-security-policy": _policy, "x-frame-options": _older, ...headers } = reply.headers();
      await route.fulfill({ response: reply, headers });
    });
  const page = await context.newPage();
  await page.goto(host);
  await expect.poll(() => page.frames().filter((frame) => frame.url() === "")).toEqual([]);
  const form = frameAt(page, "/kiosk/");
  await form.getByRole("button", { name: "Continue" }).waitFor();
  return { page, messages, form };
}

function frameAt(page: Page, path: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes(path));
  if (frame === undefined) throw new Error(`No frame holds ${path}.`);
  return frame;
}

/** Speaks to the first frame of the page, be it from the page or from a frame of it. */
function post(from: Page | Frame, message: unknown): Promise<void> {
  return from.evaluate((data) => {
    const page = window.parent;
    page.frames[0]?.postMessage(data, "*");
  }, message);
}

/** The kinds of message that the form has sent so far. */
function saidBy(form: Frame, messages: readonly Recorded[]): readonly unknown[] {
  const { origin } = new URL(form.url());
  return messages.filter(({ from }) => from === origin).map(({ data }) => (data as { kind?: unknown }).kind);
}

/** What the form said until a mark that it sends after the message has reached it: messages do not overtake each other. */
async function answersTo(
  message: unknown,
  form: Frame,
  messages: readonly Recorded[],
): Promise<readonly unknown[]> {
  const { origin } = new URL(form.url());
  const arrived = () => messages.some(({ to, data }) => to === origin && isSame(data, message));
  await expect.poll(arrived).toBe(true);
  await form.evaluate(() => parent.postMessage({ kind: "mark" }, "*"));
  await expect.poll(() => saidBy(form, messages)).toContain("mark");
  return saidBy(form, messages).filter((kind) => kind !== "mark");
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
