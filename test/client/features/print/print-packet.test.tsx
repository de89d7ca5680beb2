import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { fixedLineForStaff } from "../../../../rules/index.ts";
import {
  advisory,
  assessment,
  finding,
  quietAssessment,
  reviewedAssessment,
} from "../../../support/builders/assessment-builder.ts";
import { quietIntake } from "../../../support/builders/intake-builder.ts";
import { screeningId, storedScreening } from "../../../support/builders/screening-builder.ts";
import { findMisprints } from "../../support/misprints.ts";
import { useMockServer } from "../../support/open-page.tsx";
import { openAt } from "../../support/open-record.ts";
import { answerWith } from "../../support/stored-answers.ts";

const server = useMockServer();
const typed = ["xanax .5 at nite prn", "restful blend"];

async function packet(stored = storedScreening()) {
  server.use(...answerWith(stored));
  const page = openAt(`/screenings/${screeningId}/print?version=1`);
  await screen.findByRole("heading", { name: "Ketamine pre-infusion screening summary" });
  return page.container;
}

const summary = () => screen.getByRole("article", { name: "Ketamine pre-infusion screening summary" });
/** Text by text: run together, "40 mg" and what stands behind it would be one word. */
function textsOf(page: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts;
}

const flowsheet = () => screen.getByRole("article", { name: /Monitoring flowsheet/ });

test("C07 the timing advice and the fixed line stand in one box on paper", async () => {
  const page = await packet();
  const timing = page.querySelectorAll('[data-topic="timing"]');
  expect(timing).toHaveLength(1);
  expect(timing[0]).toHaveTextContent("reached Sat 21 Nov 09:30");
  expect(timing[0]).toHaveTextContent(fixedLineForStaff);
});

test("the summary holds what the bedside needs", async () => {
  await packet();
  for (const text of [
    "Okafor, Maria",
    "4 Mar 1984 (42\u00a0y)",
    "20817",
    "Sat 21 Nov 2026 09:00 EST",
    "None known",
    "70\u00a0kg",
    "IV infusion, 40\u00a0min",
    "20 Nov 2026 19:00",
    "Yes, J. Okafor, +1 212 555 0142",
    "BP 122/76\u00a0mmHg",
    "SpO₂ 98\u00a0% on air",
    "Cannabis: not asked",
    "Protocol not signed by a medical director",
    "Read and signed, nurse:",
    "Read and signed, prescriber:",
  ]) {
    expect(summary().textContent).toContain(text);
  }
});

test("C02 C14 what staff said a medicine is stands beside it as typed, with who said so", async () => {
  await packet(storedScreening({ assessment: reviewedAssessment() }));
  const row = (typed: string) => screen.getByRole("row", { name: new RegExp(typed) }).textContent;
  expect(row("restful blend")).toContain("Not recognised; not a sedative, reviewed by Dana Cole");
  expect(row("restful blend")).not.toContain("to be classified");
  expect(row("xanax")).toContain("ALPRAZolam (Xanax)");
  expect(row("xanax")).toContain("Called not a sedative by Dana Cole; not accepted");
});

test("a medicine stands as typed and as recognised; an unknown one leaves a line to classify it", async () => {
  await packet();
  expect(screen.getByRole("row", { name: /xanax .5 at nite prn/ })).toHaveTextContent(
    /ALPRAZolam \(Xanax\).*as needed, 3 of the last 14 days.*plan: none known.*Fri 20 Nov 21:30/,
  );
  expect(screen.getByRole("row", { name: /restful blend/ })).toHaveTextContent(
    /NOT RECOGNISED.*to be classified:/,
  );
});

test("D03 a correction says on paper that it is one, of which version, and why", async () => {
  await packet(storedScreening({ version: 2, reason: "Last dose was given in the wrong night" }));
  expect(summary()).toHaveTextContent(/Not an order · Version 2, a correction of version 1/);
  expect(summary()).toHaveTextContent("Reason: Last dose was given in the wrong night");
});

test("D03 a correction without a reason says that none was given", async () => {
  await packet(storedScreening({ version: 3 }));
  expect(summary()).toHaveTextContent("Version 3, a correction of version 2. Reason: not given");
});

test("a first version speaks of no correction", async () => {
  await packet();
  expect(summary()).not.toHaveTextContent(/correction|Reason:/);
});

test("whatever says stop stands before the medicines; the rest follows them", async () => {
  const advisories = [
    advisory([finding({ topic: "urgent", level: "stop-and-call", title: "withdrawal signs" })]),
    advisory([finding({ topic: "dose", title: "dose" })]),
    advisory([finding({ topic: "also-noted", level: "inform", title: "cannabis" })]),
  ];
  await packet(storedScreening({ assessment: assessment({ disposition: "stop-and-call", advisories }) }));
  const headings = within(summary())
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Prescriber review before start",
    "Stop and call (1)",
    "Medicines, as typed and as recognised (2)",
    "Prescriber review (1)",
    "To know (1)",
    "Not asked or not checked (1):",
  ]);
});

test("C20 every text of the stored result is on the packet, word for word", async () => {
  const stored = storedScreening();
  const page = await packet(stored);
  for (const { title, findings } of stored.assessment.advisories) {
    expect(page.textContent).toContain(title);
    for (const { text, reasons, notChecked } of findings)
      for (const words of [...text, ...reasons.map(({ says }) => says), ...notChecked])
        expect(page.textContent).toContain(words);
  }
});

test("the flumazenil caution stands beside a benzodiazepine, with its source, and nowhere else", async () => {
  await packet();
  const caution = screen.getByRole("region", { name: "Flumazenil caution" });
  expect(caution).toHaveTextContent(/regular benzodiazepine use.*seizures.*does not reverse ketamine/);
  expect(caution).toHaveTextContent("Source: Flumazenil US label");
});

test("C18 the quietest packet reports what was said and clears nothing", async () => {
  const page = await packet(storedScreening({ intake: quietIntake(), assessment: quietAssessment() }));
  expect(page.textContent).toContain("No benzodiazepine reported by the patient");
  expect(page.textContent).toContain("Medicines: confirmed, takes none");
  expect(page.textContent).not.toMatch(/\bsafe\b|\bcleared\b|no interactions?|✓|✔|☑/i);
  expect(screen.queryByRole("region", { name: "Flumazenil caution" })).toBeNull();
});

test("C08 the dose and rate are a blank line, and no dose quantity stands on the packet", async () => {
  const page = await packet();
  expect(flowsheet()).toHaveTextContent("Ordered dose and rate, copied from the order:");
  const printed = textsOf(page).map((text) =>
    text.replace("as needed, 3 of the last 14 days, 0.5\u00a0mg", ""),
  );
  expect(printed.join("\n")).not.toMatch(/\d\s*(mg|mcg|g|mL|mg\/kg)\b/);
});

test("the flowsheet has a row for each planned check, spare rows, and blank cells", async () => {
  await packet();
  const table = within(flowsheet()).getByRole("table", { name: /Minutes from the start/ });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    ...["0 start", "10", "20", "30", "40 end", "50", "60", "70", "100"],
    ...["spare", "spare", "spare", "spare"],
  ]);
  const cells = rows.flatMap((row) => within(row).getAllByRole("cell"));
  expect(new Set(cells.map(({ textContent }) => textContent))).toEqual(new Set(["", "·"]));
});

test("C09 every quantity on the packet is written by the formatter", async () => {
  const page = await packet();
  expect(findMisprints(page.textContent, typed)).toEqual([]);
});

test("a browser that leaves page margins empty is told so before it prints", async () => {
  await packet();
  expect(screen.getByRole("alert")).toHaveTextContent("would be missing from the pages");
});
