import type { Frame, Page } from "playwright-core";

export type HostEvent = { readonly type: string; readonly detail: unknown };
export type FormInHostPage = {
  readonly form: Frame;
  /** What the element said so far, as the document of the page heard it. */
  readonly events: readonly HostEvent[];
};

/** Opens a page that holds the form in a frame, and waits for its first page, by what its button says. */
export async function openHostPage(page: Page, address: string, goOn = "Continue"): Promise<FormInHostPage> {
  const events: HostEvent[] = [];
  await page.exposeFunction("recordEvent", (event: HostEvent) => void events.push(event));
  await page.addInitScript(() => {
    const { recordEvent } = window as unknown as { recordEvent: (event: HostEvent) => void };
    for (const kind of ["ready", "height", "done"])
      document.addEventListener(`ketascreen:${kind}`, (event) =>
        recordEvent({ type: event.type, detail: (event as CustomEvent<unknown>).detail }),
      );
  });
  await page.goto(address);
  await page.locator("iframe").first().contentFrame().getByRole("button", { name: goOn }).waitFor();
  const [form] = formsIn(page);
  if (form === undefined) throw new Error("No frame holds the form.");
  return { form, events };
}

export const formsIn = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame.url().includes("/kiosk/"));

/** What the page refused from here on, by its policy or by an error. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
