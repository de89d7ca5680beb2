import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { statement } from "../../../support/builders/statement-builder.ts";
import { fill } from "../../support/form-actions.ts";
import { sendStatement } from "../../support/kiosk-sends.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const kioskRow = (name: RegExp) =>
  within(screen.getByRole("table", { name: "From the kiosk, to be completed" })).findByRole("row", { name });

test("what a patient sent appears by itself, above all else, with code, language and the way to complete it", async () => {
  const user = openPage(server, "/");
  await screen.findByText("No screening has been saved yet");
  await fill(user, /Find by name/, "half a na");
  await sendStatement(statement());
  await screen.findByRole("heading", { name: "From the kiosk, to be completed" });
  const row = await kioskRow(/Okafor, Maria/);
  expect(row).toHaveTextContent("3F9-A2C");
  expect(row).toHaveTextContent("born 4 Mar 1984");
  expect(row).toHaveTextContent("Spanish");
  expect(row).toHaveTextContent("Not assessed yet");
  expect(within(row).queryByText(/Urgent/)).toBeNull();
  expect(screen.getByLabelText(/Find by name/)).toHaveValue("half a na");
  expect(screen.getByLabelText(/Find by name/)).toHaveFocus();

  await user.click(within(row).getByRole("link", { name: "Complete Okafor, Maria, code 3F9-A2C" }));
  await screen.findByRole("heading", { level: 1, name: "What the patient said at the kiosk" });
});

test("C24 an urgent answer in it is told in words, and a patient who gave no name stays a row", async () => {
  openPage(server, "/");
  await screen.findByText("No screening has been saved yet");
  await sendStatement(statement({ patient: {}, today: { chestPainNow: "not-sure" } }));
  await screen.findByRole("heading", { name: "From the kiosk, to be completed" });
  const row = await kioskRow(/Name not given/);
  expect(row).toHaveTextContent("Urgent answer: chest pain now");
  expect(row).toHaveTextContent("birth date not given");
});

test("is found by the code on the tablet", async () => {
  const user = openPage(server, "/");
  await screen.findByText("No screening has been saved yet");
  await sendStatement(statement());
  await fill(user, /Find by name/, "3f9-a2c");
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/1 screening for/)).toBeInTheDocument();
  expect(await kioskRow(/Okafor, Maria/)).toBeInTheDocument();
});

test("C18 a list that cannot be loaded again stays, and says since when it is old", async () => {
  openPage(server, "/");
  await sendStatement(statement());
  await screen.findByRole("heading", { name: "From the kiosk, to be completed" });
  server.use(http.post("*/api/screenings/search", () => HttpResponse.error()));
  await waitFor(() => {
    expect(screen.getByRole("alert")).toHaveTextContent(/could not be loaded again since \d\d:\d\d/);
  });
  expect(await kioskRow(/Okafor, Maria/)).toBeInTheDocument();
});
