import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { statement } from "../../../support/builders/statement-builder.ts";
import { kioskScreeningId, sendStatement } from "../../support/kiosk-sends.ts";
import { openAgainst, useMockServer } from "../../support/open-page.tsx";
import { handlers } from "../../../../src/client/mocks/handlers.ts";

const server = useMockServer();
const path = `/screenings/${kioskScreeningId}`;
const receivedMs = Date.parse("2026-11-21T13:20:00.000Z");

async function open(said = statement(), address = path) {
  server.use(...handlers(() => receivedMs));
  await sendStatement(said);
  return openAgainst(address);
}

test("C03 what a patient said is read in words, with what was not asked, and that nothing was assessed", async () => {
  await open();
  await screen.findByRole("heading", { level: 1, name: "What the patient said at the kiosk" });
  const who = screen.getByRole("region", { name: "Patient, as far as given" });
  expect(who).toHaveTextContent("Okafor, Maria · born 4 Mar 1984");
  expect(who).toHaveTextContent("Code 3F9-A2C");
  expect(screen.getByText("Nothing has been assessed yet")).toBeInTheDocument();
  const received = screen.getByRole("region", { name: "How this came in" });
  expect(received).toHaveTextContent("Sat 21 Nov 2026 08:20 EST");
  expect(received).toHaveTextContent("Spanish");
  const answers = screen.getByRole("region", { name: "Answers of the patient" });
  expect(answers).toHaveTextContent("Medicine 1: “xanax”");
  expect(answers).toHaveTextContent("last night (said Sat 21 Nov 2026 08:10 EST)");
  expect(answers).toHaveTextContent("Answered no, never or none: Stroke or TIA.");
  expect(answers).toHaveTextContent(/Not asked, or left out: .*Sleep apnoea/);
  expect(answers).not.toHaveTextContent("Record number");
  expect(answers).not.toHaveTextContent("Prescriber’s plan");
  expect(screen.queryByRole("link", { name: "Print" })).toBeNull();
  expect(screen.getByRole("link", { name: "Complete this screening" })).toHaveAttribute(
    "href",
    `${path}/correct`,
  );
});

test("C24 urgent answers in it come first", async () => {
  await open(statement({ mentalHealth: { suicidalThoughts: "not-sure" } }));
  expect(await screen.findByRole("region", { name: "Urgent answers" })).toHaveTextContent(
    "Urgent answer: thoughts of suicide",
  );
});

test("C03 medicines that the patient has on paper are for staff to copy, and no missing answer", async () => {
  await open(statement({ medications: { list: "no-answer", isComplete: "no", entries: [] } }));
  const answers = await screen.findByRole("region", { name: "Answers of the patient" });
  expect(answers).toHaveTextContent("Medication listWritten down by the patient, not typed in");
  expect(answers).toHaveTextContent("The list is completeNo, written down: staff copy it");
  expect(answers).not.toHaveTextContent("no answer");
});

test("C03 the rest of a list that is on paper is noted, not passed over as a plain no", async () => {
  const { medications } = statement();
  await open(statement({ medications: { ...medications, isComplete: "no" } }));
  const answers = await screen.findByRole("region", { name: "Answers of the patient" });
  expect(answers).toHaveTextContent("The list is completeNo, written down: staff copy it");
});

test("C03 whoever is not sure what they take is not said to have given no answer", async () => {
  await open(statement({ medications: { list: "no-answer", isComplete: "not-sure", entries: [] } }));
  const answers = await screen.findByRole("region", { name: "Answers of the patient" });
  expect(answers).toHaveTextContent("Medication listNot sure");
});

test("nothing is printed of it: there is no result that could be taken for one", async () => {
  await open(statement(), `${path}/print`);
  await screen.findByRole("heading", { level: 1, name: /Nothing was assessed yet/ });
  expect(screen.getByRole("link", { name: "Complete this screening" })).toBeInTheDocument();
});
