import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import type { StoredScreening, StoredStatement } from "../../../../src/contract/screening.ts";
import { pathsAsPatientSaid } from "../../../../src/contract/patient-said.ts";
import { quietIntake, withHistory } from "../../../support/builders/intake-builder.ts";
import { screeningId, storedScreening } from "../../../support/builders/screening-builder.ts";
import { statement } from "../../../support/builders/statement-builder.ts";
import { useMockServer } from "../../support/open-page.tsx";
import { openAt } from "../../support/open-record.ts";

const server = useMockServer();
const { hash, receivedAt, checkCode, clinicId, clinicName, deviceNow } = storedScreening();

const said = statement({ history: { stroke: "earlier", heartAttack: "no", sleepApnoea: "untreated" } });
const first: StoredStatement = {
  id: screeningId,
  version: 1,
  ...{ hash, receivedAt, checkCode, clinicId, clinicName, deviceNow },
  statement: said,
};
const xanax = said.medications.entries[0];
if (!xanax) throw new Error("The statement names no medicine.");
const intake = withHistory(
  { ...quietIntake(), medications: { list: "listed", entries: [{ id: "b", typed: "zoloft" }, xanax] } },
  { stroke: "no", heartAttack: "no", sleepApnoea: "untreated" },
);
const completed: StoredScreening = storedScreening({
  version: 2,
  intake,
  patientSaid: { hash, receivedAt, language: "es", paths: pathsAsPatientSaid(intake, said) },
});

function open(path: string) {
  server.use(
    http.get("*/api/screenings/:id/versions", () =>
      HttpResponse.json({
        id: screeningId,
        versions: [first, completed].map(({ version }) => ({
          id: screeningId,
          version,
          receivedAt,
          hash,
          checkCode,
        })),
      }),
    ),
    http.get("*/api/screenings/:id", ({ request }) =>
      HttpResponse.json(new URL(request.url).searchParams.get("version") === "1" ? first : completed),
    ),
  );
  openAt(path);
}

test("each answer says whether it is the patient's, changed by staff, or added by staff", async () => {
  open(`/screenings/${screeningId}`);
  const answers = await screen.findByRole("region", { name: "Answers" });
  await screen.findByText("changed by staff; patient said: Earlier");
  expect(answers).toHaveTextContent("Not treated every night patient");
  expect(answers).toHaveTextContent("Answered no, never or none by the patient: Heart attack.");
  expect(answers).toHaveTextContent(/Medicine, as written on the box or saidzoloft(?! patient)/);
  expect(answers).toHaveTextContent(/Medicine, as written on the box or saidxanax patient/);
  expect(screen.getByRole("region", { name: "How this was made" })).toHaveTextContent(
    "Began at the kioskSat 21 Nov 2026 08:20 EST, in Spanish",
  );
});

test("the versions tell the first as the patient's own, and what staff changed of it", async () => {
  open(`/screenings/${screeningId}`);
  const versions = await screen.findByRole("region", { name: "Versions (2)" });
  await screen.findByText("What staff changed of the patient’s answers");
  expect(versions).toHaveTextContent("From the kiosk, in Spanish, not assessed");
  expect(versions).toHaveTextContent("Stroke or TIA Medical historywas Earlier, now No");
  expect(versions).toHaveTextContent("Medicine Medicine 1: “zoloft”was not listed");
});

test("on paper the patient's own answers are marked, the mark is explained, and the first of staff corrects nothing", async () => {
  open(`/screenings/${screeningId}/print`);
  const sheet = await screen.findByRole("article", { name: "Ketamine pre-infusion screening summary" });
  expect(sheet).toHaveTextContent(
    "Began at the kiosk, received Sat 21 Nov 2026 08:20 EST, language Spanish.",
  );
  expect(sheet).toHaveTextContent("(patient): stands as the patient said it");
  expect(sheet).not.toHaveTextContent("a correction of version 1");
});
