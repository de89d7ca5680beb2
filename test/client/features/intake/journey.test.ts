import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { addMedicine, choose, countsInView, fill, fillVisit, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const save = () => screen.getByRole("button", { name: "Save screening" });
const advice = () => screen.getByRole("complementary", { name: "Advisories, preview" });

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

describe("a new screening", () => {
  it("C10 is filled, previewed with counts in view, saved and opened for review", async () => {
    const user = await openForm();
    await fillVisit(user);
    const card = await addMedicine(user, "clonazepam 0.5 mg");
    await choose(user, "How is it taken?", "Regularly", card);
    await choose(user, "When was the last dose?", "This morning", card);
    await waitFor(() => expect(advice()).toHaveTextContent("Preview, not saved"));
    await waitFor(() => {
      const blocks = within(advice()).getAllByRole("article");
      const shown = [...countsInView().matchAll(/(\d+) (?:stop-and-call|to review|to know)/g)];
      expect(shown.map(([, number]) => Number(number)).reduce((sum, number) => sum + number)).toBe(
        blocks.length,
      );
    });
    expect(advice()).toHaveTextContent(
      "Do not tell a patient to stop, skip, delay or cut a regular benzodiazepine.",
    );

    await user.click(save());
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/screenings\/[0-9a-f-]{36}$/));
    expect((await screen.findAllByText(/Okafor/)).length).toBeGreaterThan(0);
  });

  it("keeps patient data out of the window's title", async () => {
    const user = await openForm();
    await fill(user, "Family name", "Okafor");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Okafor");
    expect(document.title).toBe("New screening · Ketascreen");
  });

  it("is not sent while an answer is missing; the summary takes the focus and leads to the field", async () => {
    const user = await openForm();
    await user.click(save());
    const heading = await screen.findByRole("heading", { name: /answers need a look before saving/ });
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Birth date is missing. Enter year, month and day." }));
    expect(screen.getByLabelText("Birth date")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: /^Route is missing/ }));
    expect(screen.getByRole("radio", { name: "IV infusion (into a vein)" })).toHaveFocus();
  });

  it("that could not be sent says so, keeps every answer, and is sent again under the same id", async () => {
    const sentIds: string[] = [];
    const user = await openForm();
    server.use(
      http.post("*/api/screenings", async ({ request }) => {
        sentIds.push(((await request.clone().json()) as { id: string }).id);
        return sentIds.length === 1 ? HttpResponse.error() : undefined;
      }),
    );
    await fillVisit(user);
    await user.click(save());
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Not saved. Everything you typed is still here.",
    );
    expect(screen.getByLabelText("Family name")).toHaveValue("Okafor");
    await user.click(save());
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/screenings\/[0-9a-f]/));
    expect(sentIds[1]).toBe(sentIds[0]);
  });
});

describe("leaving the form", () => {
  it("asks first while answers are not saved, and staying keeps them", async () => {
    const user = await openForm();
    await fill(user, "Family name", "Okafor");
    await user.click(screen.getByRole("button", { name: "Discard" }));
    const dialog = screen.getByRole("dialog", { name: "Leave without saving?" });
    await user.click(within(dialog).getByRole("button", { name: "Keep working" }));
    expect(screen.getByLabelText("Family name")).toHaveValue("Okafor");
    expect(window.location.pathname).toBe("/screenings/new");

    await user.click(screen.getByRole("button", { name: "Discard" }));
    await user.click(screen.getByRole("button", { name: "Leave and lose the answers" }));
    await waitFor(() => expect(window.location.pathname).toBe("/"));
  });

  it("holds back the closing of the window while answers are not saved", async () => {
    const user = await openForm();
    const closing = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented ? "held back" : "closed";
    };
    expect(closing()).toBe("closed");
    await fill(user, "Family name", "Okafor");
    expect(closing()).toBe("held back");
  });

  it("leaves nothing in the browser's storage", async () => {
    const user = await openForm();
    await fillVisit(user);
    expect(window.localStorage).toHaveLength(0);
    expect(window.sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe("");
  });
});
