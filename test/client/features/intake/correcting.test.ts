import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  assessedAtMs,
  medicine,
  quietIntake,
  withMedicines,
} from "../../../support/builders/intake-builder.ts";
import { screeningId } from "../../../support/builders/screening-builder.ts";
import { choose, formReady } from "../../support/form-actions.ts";
import { openCorrection, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
let user: UserEvent;

const stored = withMedicines(quietIntake(), medicine("clonazepam 0.5 mg", { pattern: "as-needed" }));

beforeEach(async () => {
  vi.setSystemTime(assessedAtMs);
  user = await openCorrection(server, screeningId, stored);
  await screen.findByText("Correcting version 1");
  await formReady();
});

afterEach(() => vi.useRealTimers());

const saveCorrection = () => user.click(screen.getByRole("button", { name: "Save correction" }));

it("shows the stored answers, then what changes, before the next version is saved", async () => {
  expect(screen.getByLabelText("Family name")).toHaveValue(stored.visit.patient.familyName);
  const card = screen.getByRole("article", { name: "Medicine 1: clonazepam 0.5 mg" });
  await choose(user, "How is it taken?", "Regularly", card);
  await saveCorrection();
  const dialog = await screen.findByRole("dialog", { name: "What version 2 changes" });
  expect(dialog).toHaveTextContent(/clonazepam/);
  await user.click(within(dialog).getByRole("button", { name: "Save version 2" }));
  await waitFor(() => expect(window.location.pathname).not.toMatch(/correct$/));
});

it("says that nothing was changed instead of saving the same again", async () => {
  await saveCorrection();
  expect(await screen.findByText("No answer was changed, so there is nothing to save.")).toBeVisible();
});

it("C12 keeps the typed work when somebody saved a newer version, and leads to it", async () => {
  server.use(
    http.post("*/api/screenings/:id/versions", () =>
      HttpResponse.json(
        { error: { code: "stale-version", message: "Version 2 was saved meanwhile.", currentVersion: 2 } },
        { status: 409 },
      ),
    ),
  );
  await choose(user, "What is the treatment for?", "Pain");
  await saveCorrection();
  await user.click(await screen.findByRole("button", { name: "Save version 2" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("somebody saved a newer version meanwhile");
  expect(screen.getByRole("link", { name: /version 2 in another window/ })).toHaveAttribute(
    "target",
    "_blank",
  );
  expect(screen.getByRole("radio", { name: "Pain" })).toBeChecked();
});
