import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import type { ListRow, Search } from "../../../../src/contract/screening.ts";
import { useMockServer } from "../../support/open-page.tsx";
import { openAt } from "../../support/open-record.ts";
import { screeningId } from "../../../support/builders/screening-builder.ts";

const server = useMockServer();

const okafor: ListRow = {
  state: "assessed",
  id: screeningId,
  version: 2,
  familyName: "Okafor",
  givenName: "Maria",
  birthDate: "1984-03-04",
  recordNumber: "20817",
  plannedStart: "2026-11-21T09:00",
  timeZone: "America/New_York",
  route: "iv-infusion",
  stage: "arrived",
  disposition: "stop-and-call",
  dispositionInWords: "Do not start, call the clinician",
  standsOut: ["Combination: oxyCODONE with diazePAM"],
  receivedAt: "2026-11-21T13:20:00.000Z",
  checkCode: "7F3A-91C2",
};

/** Answers searches with these rows, and keeps what was asked. */
function answerSearches(rows: readonly ListRow[], total = rows.length) {
  const asked: { readonly search: Search; readonly url: string }[] = [];
  server.use(
    http.post("*/api/screenings/search", async ({ request }) => {
      const search = (await request.json()) as Search;
      asked.push({ search, url: request.url });
      return HttpResponse.json({ rows, page: search.page ?? 1, pageSize: 25, total });
    }),
  );
  return asked;
}

test("a row says who, when, the highest level in words, and what stands out", async () => {
  answerSearches([okafor]);
  openAt("/");
  const row = await screen.findByRole("row", { name: /Okafor, Maria/ });
  expect(row).toHaveTextContent("born 4 Mar 1984 · 20817");
  expect(row).toHaveTextContent("09:00");
  expect(row).toHaveTextContent("21 Nov 2026");
  expect(within(row).getByText("Stop and call")).toBeInTheDocument();
  expect(row).toHaveTextContent("Combination: oxyCODONE with diazePAM");
  expect(row).toHaveTextContent("Version 2");
  expect(within(row).getByRole("link", { name: "Review Okafor, Maria, record 20817" })).toHaveAttribute(
    "href",
    `/screenings/${screeningId}`,
  );
});

test("S06 a search travels in the body; the address and the title stay free of it", async () => {
  const asked = answerSearches([okafor]);
  openAt("/");
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Find by name/), "okafor{Enter}");
  await screen.findByText(/1 screening for/);
  expect(asked.at(-1)?.search.text).toBe("okafor");
  expect(asked.at(-1)?.url).not.toContain("okafor");
  expect(window.location.href).not.toContain("okafor");
  expect(document.title).not.toContain("kafor");
});

test("the first run says what to do", async () => {
  answerSearches([]);
  openAt("/");
  expect(await screen.findByText("No screening has been saved yet")).toBeInTheDocument();
  expect(screen.getAllByRole("link", { name: "New screening" }).length).toBeGreaterThan(0);
});

test("a search without a match says what was looked for", async () => {
  answerSearches([]);
  openAt("/");
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Find by name/), "zzz{Enter}");
  expect(await screen.findByText("No screening matches")).toBeInTheDocument();
  expect(screen.getByText("zzz")).toBeInTheDocument();
});

test("C18 a list that cannot be loaded is never an empty list", async () => {
  server.use(http.post("*/api/screenings/search", () => HttpResponse.error()));
  openAt("/");
  const problem = await screen.findByRole("alert");
  expect(problem).toHaveTextContent("treat every patient as not screened");
  expect(screen.queryByText("No screening has been saved yet")).toBeNull();
  answerSearches([okafor]);
  await userEvent.click(within(problem).getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("row", { name: /Okafor/ })).toBeInTheDocument();
});

test("pages are turned by the keyboard", async () => {
  const asked = answerSearches([okafor], 60);
  openAt("/");
  expect(await screen.findByText("Page 1 of 3")).toBeInTheDocument();
  screen.getByRole("button", { name: "Older" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText("Page 2 of 3")).toBeInTheDocument();
  expect(asked.at(-1)?.search.page).toBe(2);
});
