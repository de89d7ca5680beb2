import { act, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { choose, fill, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";
import { chestPain, raise } from "../../support/kiosk-sends.ts";

const server = useMockServer();
const panel = () => screen.findByRole("region", { name: "Needs a member of staff now" });
const bar = () => screen.findByRole("region", { name: "Urgent calls from the kiosk" });
const barText = "1 patient at the kiosk needs a member of staff now: chest pain now, code 3F9-A2C";

describe("on the list", () => {
  it("C24 a call stands on top with who, what and since when, and stays until somebody attends by name", async () => {
    const user = openPage(server, "/");
    await screen.findByText("No screening has been saved yet");
    await raise(chestPain);
    const card = within(await panel()).getByRole("article", { name: "Okafor, Maria, code 3F9-A2C" });
    expect(card).toHaveTextContent("Urgent answer: chest pain now");
    expect(card).toHaveTextContent("Said yes · just now");
    expect(card).toHaveTextContent("The other answers have not arrived yet.");
    const search = screen.getByRole("search");
    expect((await panel()).compareDocumentPosition(search)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

    await user.click(within(card).getByRole("button", { name: /^I am attending/ }));
    expect(card).toHaveTextContent("Your name is missing. Enter it.");
    await fill(user, "Your name", "R. Ames", card);
    await user.click(within(card).getByRole("button", { name: /^I am attending/ }));
    expect(await screen.findByText(/^Attended by R\. Ames at \d\d:\d\d: chest pain now/)).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Needs a member of staff now" })).toBeNull();
    expect(document.title).toBe("Screenings · Ketascreen");
  });

  it("C24 “not sure” is said to be as urgent, and a patient who gave no name is called by the code", async () => {
    openPage(server, "/");
    const { patient: _patient, ...nameless } = chestPain;
    await raise({ ...nameless, sure: false });
    const card = within(await panel()).getByRole("article", { name: "Name not given, code 3F9-A2C" });
    expect(card).toHaveTextContent("Said “not sure”, which is as urgent");
  });

  it("keeps the name of who attended for the next call, in this window alone", async () => {
    const user = openPage(server, "/");
    await raise(chestPain);
    await fill(user, "Your name", "R. Ames", await panel());
    await user.click(screen.getByRole("button", { name: /^I am attending/ }));
    await screen.findByText(/^Attended by R\. Ames/);
    await raise({ ...chestPain, id: "5b0d1f34-0d5e-4a53-8e3f-6f9f6f6d1a02", answer: "seizure-today" });
    expect(within(await panel()).getByLabelText("Your name")).toHaveValue("R. Ames");
    expect(window.localStorage).toHaveLength(0);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it("C24 an acknowledgement that does not arrive leaves the call where it is, and says so", async () => {
    const user = openPage(server, "/");
    await raise(chestPain);
    server.use(http.post("*/api/urgent-calls/:id/acknowledgement", () => HttpResponse.error()));
    await fill(user, "Your name", "R. Ames", await panel());
    await user.click(screen.getByRole("button", { name: /^I am attending/ }));
    await waitFor(async () =>
      expect(await panel()).toHaveTextContent("The Ketascreen server did not answer"),
    );
    expect(within(await panel()).getByRole("article", { name: /3F9-A2C/ })).toBeInTheDocument();
  });

  it("links to the patient's answers once they have arrived", async () => {
    openPage(server, "/");
    await raise(chestPain);
    await screen.findByText("The other answers have not arrived yet.");
    server.use(
      http.post("*/api/screenings/search", () =>
        HttpResponse.json({ rows: [arrived], page: 1, pageSize: 50, total: 1 }),
      ),
    );
    expect(await screen.findByRole("link", { name: "Read the answers of code 3F9-A2C" })).toHaveAttribute(
      "href",
      `/screenings/${chestPain.screeningId}`,
    );
  });
});

const arrived = {
  state: "to-be-completed",
  id: chestPain.screeningId,
  version: 1,
  code: "3F9-A2C",
  language: "en",
  urgent: ["chest-pain-now"],
  receivedAt: "2026-11-21T13:20:00.000Z",
  checkCode: "7F3A-91C2",
};

describe("on every other page", () => {
  it("C24 a bar says what is needed and leads to the list, said aloud once and never again", async () => {
    const user = openPage(server, "/clinic");
    await raise(chestPain);
    expect(await bar()).toHaveTextContent(barText);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("chest pain now, code 3F9-A2C");
    expect(alert).not.toHaveTextContent("Okafor");
    await waitFor(() => expect(document.title).toBe("(1 urgent) Clinic protocol · Ketascreen"));

    const asked = nextAnswer(server);
    await act(() => asked);
    expect(screen.getByRole("alert")).toBe(alert);
    await user.click(within(await bar()).getByRole("link", { name: "Attend, in the list" }));
    expect(await panel()).toBeInTheDocument();
    expect(screen.getByRole("alert")).toBe(alert);
    expect(screen.queryByRole("region", { name: "Urgent calls from the kiosk" })).toBeNull();
  });

  it("C24 stands above a form that is being filled in, and leaving that for the list asks first", async () => {
    const user = openPage(server, "/screenings/new");
    await formReady();
    await choose(user, "What is the treatment for?", "Mood");
    await raise(chestPain);
    await user.click(within(await bar()).getByRole("link", { name: "Attend, in the list" }));
    expect(screen.getByRole("dialog", { name: "Leave without saving?" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Keep working" }));
    expect(screen.getByRole("radio", { name: "Mood" })).toBeChecked();
    expect(await bar()).toHaveTextContent(barText);
  });

  it("C24 two patients are counted and told apart by their codes", async () => {
    openPage(server, "/learn");
    await raise(chestPain);
    await raise({
      ...chestPain,
      id: "5b0d1f34-0d5e-4a53-8e3f-6f9f6f6d1a02",
      screeningId: "b17c0de5-1111-4222-8333-444455556666",
      answer: "suicidal-thoughts",
    });
    await waitFor(async () => {
      expect(await bar()).toHaveTextContent(/^2 patients at the kiosk need a member of staff now/);
    });
    expect(await bar()).toHaveTextContent("thoughts of suicide, code B17-C0D");
    await waitFor(() => expect(document.title).toMatch(/^\(2 urgent\)/));
  });
});

it("C24 calls that cannot be asked for are never taken for none", async () => {
  openPage(server, "/clinic");
  await raise(chestPain);
  expect(await bar()).toHaveTextContent(barText);
  server.use(http.get("*/api/urgent-calls", () => HttpResponse.error()));
  await waitFor(async () => {
    expect(await bar()).toHaveTextContent("Urgent calls from kiosks cannot be shown: The Ketascreen server");
  });
  expect(await bar()).toHaveTextContent(barText);
});

/** Resolves when the page has asked for the calls once more and was answered. */
function nextAnswer(mock: typeof server): Promise<void> {
  return new Promise((resolve) => {
    mock.events.on("response:mocked", ({ request }) => {
      if (request.method === "GET" && request.url.endsWith("/api/urgent-calls")) resolve();
    });
  });
}
