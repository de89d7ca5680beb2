import { configure, render } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createElement } from "react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import type { Intake } from "../../../rules/index.ts";
import { createScreening } from "../../../src/client/api/create-screening.ts";
import { App } from "../../../src/client/app/app.tsx";
import { mockClinic } from "../../../src/client/mocks/clinic.ts";
import { handlers } from "../../../src/client/mocks/handlers.ts";
import "./missing-in-jsdom.ts";

// The form has hundreds of controls: working out for each whether it is hidden takes jsdom longer than the test itself.
// What is hidden from people is asserted where it matters.
configure({ asyncUtilTimeout: 30_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The mock API in front of the whole client, empty before each test. */
export function useMockServer() {
  // Every page asks for these; a test that is about calls or about the clinic answers them itself.
  const server = setupServer(
    http.get("*/api/urgent-calls", () => HttpResponse.json({ calls: [] })),
    http.get("*/api/clinic", () => HttpResponse.json(mockClinic)),
  );
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

type Server = ReturnType<typeof useMockServer>;

/** Opens the client at an address, on a mock server that holds nothing yet. */
export function openPage(server: Server, path: string) {
  server.use(...handlers());
  return openAgainst(path);
}

/** Opens the client to correct a screening that the mock server has stored as its first version. */
export async function openCorrection(server: Server, id: string, stored: Intake) {
  server.use(...handlers());
  await createScreening({ id, deviceNow: new Date().toISOString(), intake: stored });
  return openAgainst(`/screenings/${id}/correct`);
}

/** Opens the client at an address, on the handlers a test has set itself. */
export function openAgainst(path: string) {
  window.history.replaceState(null, "", path);
  render(createElement(App));
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}
