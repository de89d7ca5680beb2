import { act, render, screen } from "@testing-library/react";
import { createElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { App } from "../../../../src/client/app/app.tsx";
import { mockClinic } from "../../../../src/client/mocks/clinic.ts";
import type { StoredScreening } from "../../../../src/contract/screening.ts";
import { quietIntake, withVisit } from "../../../support/builders/intake-builder.ts";
import { storedScreening, versionsOf } from "../../../support/builders/screening-builder.ts";

// Hundreds of switches draw the whole client anew, which busy cores do not do in the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const records = Array.from({ length: 4 }, (_, index) => recordOf(index));
const names = records.map(({ intake }) => intake.visit.patient.familyName);

function recordOf(index: number): StoredScreening {
  const { visit } = quietIntake();
  const patient = {
    ...visit.patient,
    familyName: `Patient${"ABCD"[index] ?? ""}`,
    recordNumber: `r${index}`,
  };
  return storedScreening({
    id: `0b8f6a52-7f7e-4c1c-9d7e-0f6f3a1c2b${index}0`,
    intake: withVisit(quietIntake(), { patient }),
  });
}

type Waiting = { readonly url: string; readonly answer: (body: unknown) => void };

/** Holds every answer back until the test lets it go, in an order of the test's choice. */
function holdAnswers(): Waiting[] {
  const waiting: Waiting[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    // Asked for on every page, and about no record.
    if (url.endsWith("/urgent-calls")) return Promise.resolve(Response.json({ calls: [] }));
    if (url.endsWith("/clinic")) return Promise.resolve(Response.json(mockClinic));
    const { promise, resolve } = Promise.withResolvers<Response>();
    waiting.push({ url, answer: (body) => resolve(Response.json(body)) });
    return promise;
  });
  return waiting;
}

afterEach(() => vi.unstubAllGlobals());

const show = (index: number) =>
  act(async () => window.history.pushState(null, "", `/screenings/${records[index]?.id ?? ""}`));

/** Turns of the event loop from an answer's arrival to what it shows: its body, its check, the page. */
const turnsUntilShown = 4;

const letGo = ({ url, answer }: Waiting, record: StoredScreening) =>
  act(async () => {
    answer(url.endsWith("/versions") ? versionsOf(record) : record);
    for (let turn = 0; turn < turnsUntilShown; turn += 1) await new Promise((done) => setTimeout(done));
  });

const shownNames = () => names.filter((name) => document.body.textContent.includes(name));

const recordAsked = (url: string) => records.find(({ id }) => url.includes(id)) ?? recordOf(0);

test("C12 a late answer about the record before never stands under the next one", async () => {
  const waiting = holdAnswers();
  await show(0);
  render(createElement(App));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  await show(1);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(screen.getByText("Loading the screening…")).toBeInTheDocument();

  const [first, second] = waiting.splice(0);
  if (second !== undefined) await letGo(second, recordAsked(second.url));
  expect(shownNames()).toEqual([names[1]]);
  if (first !== undefined) await letGo(first, recordAsked(first.url));
  expect(shownNames()).toEqual([names[1]]);
});

test("C12 an answer about another record than the one asked for is refused", async () => {
  const waiting = holdAnswers();
  await show(2);
  render(createElement(App));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const [only] = waiting.splice(0);
  if (only !== undefined) await letGo(only, recordOf(3));
  expect(shownNames()).toEqual([]);
  expect(await screen.findByRole("alert")).toHaveTextContent("about another record than the one asked for");
});

test("C12 over many switches with answers delayed and out of order, only the open record is ever shown", async () => {
  const waiting = holdAnswers();
  await show(0);
  render(createElement(App));
  let seed = 7;
  const pick = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  let open = 0;
  let timesShown = 0;
  for (let step = 0; step < 300; step += 1) {
    if (pick(3) === 0) {
      open = pick(records.length);
      await show(open);
    } else {
      const [one] = waiting.splice(pick(Math.max(1, waiting.length)), 1);
      if (one !== undefined) await letGo(one, recordAsked(one.url));
    }
    const shown = shownNames();
    expect([[], [names[open]]]).toContainEqual(shown);
    timesShown += shown.length;
  }
  expect(timesShown).toBeGreaterThan(50);
});
