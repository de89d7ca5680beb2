import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { fixedLineForStaff } from "../../../../rules/index.ts";
import {
  advisory,
  assessment,
  finding,
  quietAssessment,
  reviewedAssessment,
} from "../../../support/builders/assessment-builder.ts";
import { quietIntake, withHistory } from "../../../support/builders/intake-builder.ts";
import { screeningId, storedScreening } from "../../../support/builders/screening-builder.ts";
import { findMisprints } from "../../support/misprints.ts";
import { useMockServer } from "../../support/open-page.tsx";
import { openAt } from "../../support/open-record.ts";
import { answerWith } from "../../support/stored-answers.ts";

const server = useMockServer();
const path = `/screenings/${screeningId}`;
const typed = ["xanax .5 at nite prn", "restful blend"];

async function review(...stored: Parameters<typeof answerWith>) {
  server.use(...answerWith(...stored));
  const page = openAt(path);
  await screen.findByRole("heading", { level: 1, name: "Okafor, Maria" });
  return page.container;
}

test("identity, planned start, check code and versions of rules and protocol are shown", async () => {
  const page = await review(storedScreening());
  for (const text of [
    "born 4 Mar 1984 (42\u00a0y)",
    "20817",
    "Sat 21 Nov 2026 09:00 EST",
    "7F3A-91C2",
    "2026-11 default",
    "Protocol not signed by a medical director",
    "Signing is on paper for now",
  ]) {
    expect(page.textContent).toContain(text);
  }
});

test("C10 the counts by level equal the stored result and stand with the identity", async () => {
  await review(storedScreening());
  const counts = screen.getByRole("list", { name: "Advisories by level" });
  expect(
    within(counts)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["0 stop and call", "2 prescriber review", "0 to know"]);
});

test("C02 C14 what staff said a medicine is stands beside it as typed, with who said so", async () => {
  await review(storedScreening({ assessment: reviewedAssessment() }));
  const row = (typedName: string) => screen.getByRole("row", { name: new RegExp(typedName) }).textContent;
  expect(row("restful blend")).toContain("Not recognised; not a sedative, reviewed by Dana Cole");
  expect(row("restful blend")).not.toContain("to be classified");
  expect(row("xanax")).toContain("ALPRAZolam (Xanax)");
  expect(row("xanax")).toContain("Called not a sedative by Dana Cole; not accepted");
});

test("C07 the timing advice and the fixed line stand in one element on the screen", async () => {
  const page = await review(storedScreening());
  const timing = page.querySelectorAll('[data-topic="timing"]');
  expect(timing).toHaveLength(1);
  expect(timing[0]).toHaveTextContent("reached Sat 21 Nov 09:30");
  expect(timing[0]).toHaveTextContent(fixedLineForStaff);
});

test("C10 a stop-and-call block is never folded away", async () => {
  const stop = advisory([finding({ topic: "urgent", level: "stop-and-call", title: "withdrawal signs" })]);
  await review(
    storedScreening({ assessment: assessment({ disposition: "stop-and-call", advisories: [stop] }) }),
  );
  const block = screen.getByRole("article", { name: "withdrawal signs" });
  expect(block.closest("details")).toBeNull();
  expect(within(block).getByText("Stop and call")).toBeInTheDocument();
});

test("C18 the quietest result reports what was said, lists what was not asked, and clears nothing", async () => {
  const page = await review(storedScreening({ intake: quietIntake(), assessment: quietAssessment() }));
  expect(page.textContent).toContain("No benzodiazepine reported by the patient");
  expect(page.textContent).toContain("Cannabis: not asked");
  expect(page.textContent).not.toMatch(/\bsafe\b|\bcleared\b|no interactions?|✓|✔|☑/i);
});

test("C09 every quantity on the page is written by the formatter", async () => {
  const page = await review(storedScreening());
  expect(findMisprints(page.textContent, typed)).toEqual([]);
});

test("S06 neither the address nor the title names the patient", async () => {
  await review(storedScreening());
  expect(`${window.location.href} ${document.title}`).not.toMatch(/Okafor|20817|1984/);
});

test("a correction tells what it changed, and the older version says that it was corrected", async () => {
  const first = storedScreening();
  const second = storedScreening({
    version: 2,
    reason: "Asked again",
    intake: withHistory(first.intake, { sleepApnoea: "untreated" }),
  });
  await review(first, second);
  const changes = await screen.findByRole("region", { name: "What changed from version 1" });
  expect(changes).toHaveTextContent("Sleep apnoea");
  expect(changes).toHaveTextContent("was No, now Not treated every night");
  expect(screen.getByText("Reason: Asked again")).toBeInTheDocument();
});

test("an older version can be read but not corrected, and points to the latest", async () => {
  server.use(...answerWith(storedScreening(), storedScreening({ version: 2 })));
  openAt(`${path}?version=1`);
  expect(await screen.findByText(/This is version 1\. It was corrected later/)).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Correct" })).toBeNull();
});

test("a screening that cannot be loaded says to treat the patient as not screened", async () => {
  server.use(
    http.get("*/api/screenings/:id", () =>
      HttpResponse.json(
        { error: { code: "not-found", message: "There is no screening with this id." } },
        { status: 404 },
      ),
    ),
  );
  openAt(path);
  expect(await screen.findByRole("alert")).toHaveTextContent("treat the patient as not screened");
});

test("C05 a device whose clock was off is named, with how far and which way", async () => {
  const page = await review(storedScreening({ clockSkewSeconds: 3 * 3600 + 120 }));
  expect(page.textContent).toContain("3\u00a0h\u00a02\u00a0min behind; rough times were moved by it");
});
