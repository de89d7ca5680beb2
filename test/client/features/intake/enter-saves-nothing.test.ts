import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quietIntake } from "../../../support/builders/intake-builder.ts";
import { screeningId } from "../../../support/builders/screening-builder.ts";
import { choose, fillVisit, formReady } from "../../support/form-actions.ts";
import { openCorrection, openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const sent: string[] = [];
const noteSent = ({ request }: { request: Request }) => {
  if (request.method === "POST") sent.push(new URL(request.url).pathname);
};
beforeEach(() => server.events.on("request:start", noteSent));
afterEach(() => {
  server.events.removeAllListeners();
  sent.length = 0;
});

const answersToLeaveByEnter = (): readonly HTMLElement[] => [
  screen.getByLabelText(/^Record number/),
  screen.getByLabelText(/^Name of who fills it in/),
  screen.getByLabelText("Birth date"),
  screen.getByLabelText(/^Planned duration/),
  screen.getByRole("radio", { name: "Nurse" }),
  screen.getByLabelText("Add a medicine"),
];

async function pressEnterInEach(user: UserEvent): Promise<void> {
  for (const answer of answersToLeaveByEnter()) {
    answer.focus();
    await user.keyboard("{Enter}");
    expect(answer).toHaveFocus();
  }
}

describe("Enter in an answer", () => {
  it("stores nothing of a screening that could be stored, and stays on the page", async () => {
    const user = openPage(server, "/screenings/new");
    await formReady();
    await fillVisit(user);
    await pressEnterInEach(user);
    await choose(user, "What does the patient take?", "Not asked yet");
    expect(sent).toEqual([]);
    expect(window.location.pathname).toBe("/screenings/new");
    expect(screen.queryByRole("heading", { name: /need a look before saving/ })).toBeNull();
  });

  it("asks to save no correction", async () => {
    const user = await openCorrection(server, screeningId, quietIntake());
    await screen.findByText("Correcting version 1");
    await formReady();
    sent.length = 0;
    await choose(user, "What is the treatment for?", "Pain");
    await pressEnterInEach(user);
    await choose(user, "Where are we?", "Patient has arrived");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(sent).toEqual([]);
  });
});

it.each([["Enter"], [" "]])("the Save button saves by the key %j too", async (key) => {
  const user = openPage(server, "/screenings/new");
  await formReady();
  await fillVisit(user);
  screen.getByRole("button", { name: "Save screening" }).focus();
  await user.keyboard(`{${key}}`);
  await waitFor(() => expect(sent).toEqual(["/api/screenings"]));
});
