import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Statement } from "../../../../src/contract/kiosk/statement.ts";
import type { Correction } from "../../../../src/contract/screening.ts";
import { correctScreening } from "../../../../src/client/api/correct-screening.ts";
import { handlers } from "../../../../src/client/mocks/handlers.ts";
import { quietIntake, withHistory } from "../../../support/builders/intake-builder.ts";
import { noMedicines } from "../../../support/builders/quiet-answers.ts";
import { statement } from "../../../support/builders/statement-builder.ts";
import { choose, fill, formReady, typeDate } from "../../support/form-actions.ts";
import { kioskScreeningId, sendStatement } from "../../support/kiosk-sends.ts";
import { openAgainst, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const address = `/screenings/${kioskScreeningId}/correct`;
const question = (name: string) => screen.getByRole("radiogroup", { name });

// The day after it was said: "last night" is another night now.
beforeEach(() => void vi.setSystemTime("2026-11-22T14:00:00Z"));
afterEach(() => vi.useRealTimers());

async function openStatement(said: Statement): Promise<UserEvent> {
  server.use(...handlers());
  await sendStatement(said);
  const user = openAgainst(address);
  await formReady();
  return user;
}

/** What staff have to say before it can be saved. */
async function fillStaffsPart(user: UserEvent): Promise<void> {
  await fill(user, /Record number/, "20817");
  const start = screen.getByRole("group", { name: "Planned start of the treatment" });
  await typeDate(user, within(start).getByLabelText("Date"), "2026-11-22");
  await fill(user, /^Time/, "1400", start);
  await choose(user, "How will ketamine be given?", "IV infusion (into a vein)");
  await choose(user, "What is the treatment for?", "Mood");
  await choose(user, "Where are we?", "Patient has arrived");
  await choose(user, "Who fills in this form?", "Nurse");
}

/** What was sent for the next version. */
function watchSaves(): Correction[] {
  const sent: Correction[] = [];
  server.use(
    http.post("*/api/screenings/:id/versions", async ({ request }) => {
      sent.push((await request.clone().json()) as Correction);
    }),
  );
  return sent;
}

describe("what a patient said, in the form of staff", () => {
  it("C03 asks for the list that the patient has on paper, until staff say that it is complete", async () => {
    const { medications } = statement();
    const user = await openStatement(statement({ medications: { ...medications, isComplete: "no" } }));
    const written = /has medicines written down, and was told that staff will copy the list/;
    expect(screen.getByText(written)).toBeInTheDocument();
    await choose(user, "Is the list complete?", "Yes");
    expect(screen.queryByText(written)).toBeNull();
  });

  it("C05 is saved as the next version without a reason; a time that staff leave keeps the moment it was said", async () => {
    const said = statement();
    const user = await openStatement(said);
    const saves = watchSaves();
    expect(screen.getByText("Completing what the patient said")).toBeInTheDocument();
    expect(screen.getByLabelText("Family name")).toHaveValue("Okafor");
    expect(screen.getByLabelText(/Record number/)).toHaveValue("");
    await fillStaffsPart(user);
    await user.click(screen.getByRole("button", { name: "Save screening" }));
    await waitFor(() => expect(window.location.pathname).toBe(`/screenings/${kioskScreeningId}`));
    const [saved] = saves;
    expect(saved?.seenVersion).toBe(1);
    expect(saved?.reason).toBeUndefined();
    expect(saved?.intake.medications).toEqual(said.medications);
    expect(saved?.intake.lifestyle).toEqual(said.lifestyle);

    await screen.findByRole("heading", { level: 1, name: "Okafor, Maria" });
    const versions = await screen.findByRole("region", { name: "Versions (2)" });
    expect(versions).toHaveTextContent("From the kiosk, in Spanish, not assessed");
    expect(versions).toHaveTextContent("Every answer stands as the patient gave it.");
    const answers = screen.getByRole("region", { name: "Answers" });
    expect(answers).toHaveTextContent("Answered no, never or none by the patient: Stroke or TIA.");
    expect(answers).toHaveTextContent(/Last foodyesterday \(said Sat 21 Nov 2026 08:12 EST\) patient/);
  });

  it("carries its origin, keeps the patient's words when staff answer otherwise, and gives them back", async () => {
    const user = await openStatement(statement());
    const stroke = question("Stroke or TIA (short-lived stroke)");
    expect(stroke).toHaveAccessibleDescription("Patient said");
    await user.click(within(stroke).getByRole("radio", { name: "Earlier" }));
    expect(stroke).toHaveAccessibleDescription("Patient said: No");
    await user.click(
      screen.getByRole("button", { name: "Use the patient’s answer: Stroke or TIA (short-lived stroke)" }),
    );
    expect(within(stroke).getByRole("radio", { name: "No" })).toBeChecked();
    expect(within(stroke).getByRole("radio", { name: "No" })).toHaveFocus();
    expect(stroke).toHaveAccessibleDescription("Patient said");
    expect(question("High blood pressure")).not.toHaveAccessibleDescription(/Patient/);
  });

  it("C05 a time that staff answer anew keeps what the patient said, and the moment with it", async () => {
    const user = await openStatement(statement());
    const lastDose = question("When was the last dose?");
    expect(lastDose).toHaveAccessibleDescription("Patient said, Sat 21 Nov 2026 08:10 EST");
    await user.click(within(lastDose).getByRole("radio", { name: "Today" }));
    await user.click(within(lastDose).getByRole("radio", { name: "Last night" }));
    expect(lastDose).toHaveAccessibleDescription("Patient said: Last night (said Sat 21 Nov 2026 08:10 EST)");
    await user.click(
      screen.getByRole("button", { name: "Use the patient’s answer: When was the last dose?" }),
    );
    expect(lastDose).toHaveAccessibleDescription("Patient said, Sat 21 Nov 2026 08:10 EST");
  });

  it("C03 a list that the patient declined to give arrives as declined, and is saved as declined", async () => {
    const user = await openStatement(statement({ medications: { list: "declined", entries: [] } }));
    const saves = watchSaves();
    expect(screen.getByRole("radio", { name: "Declined to say" })).toBeChecked();
    expect(question("What does the patient take?")).toHaveAccessibleDescription("Patient said");
    await fillStaffsPart(user);
    await user.click(screen.getByRole("button", { name: "Save screening" }));
    await waitFor(() => expect(saves).toHaveLength(1));
    expect(saves[0]?.intake.medications).toEqual({ list: "declined", entries: [] });
  });

  it("C14 asks staff as well about a name that the patient alone has picked among look-alikes", async () => {
    await openStatement(
      statement({
        medications: {
          list: "listed",
          entries: [{ id: "m1", typed: "klonopin", confirmedDrugIds: ["clonazepam"] }],
        },
      }),
    );
    const card = screen.getByRole("article", { name: "Medicine 1: klonopin" });
    expect(card).toHaveTextContent("Patient picked clonazePAM for “klonopin”");
    expect(within(card).getByRole("group", { name: "Which medicine is “klonopin”?" })).toBeInTheDocument();
    expect(card).not.toHaveTextContent("Confirmed");
  });

  it("C14 C01 a pick of the patient is a proposal: the words count as typed until staff take it over", async () => {
    const user = await openStatement(
      statement({
        medications: {
          list: "listed",
          entries: [{ id: "m1", typed: "xnx", confirmedDrugIds: ["alprazolam"] }],
        },
      }),
    );
    const card = screen.getByRole("article", { name: "Medicine 1: xnx" });
    expect(card).toHaveTextContent("Patient picked ALPRAZolam for “xnx”");
    expect(within(card).queryByRole("heading", { name: "ALPRAZolam" })).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: "Use the patient’s pick: ALPRAZolam" }));
    expect(within(card).getByRole("heading", { name: "ALPRAZolam" })).toBeInTheDocument();
  });

  it("keeps the patient's words on later corrections, and names the medicine that staff took out", async () => {
    server.use(...handlers());
    await sendStatement(statement());
    const intake = withHistory({ ...quietIntake(), medications: noMedicines }, { stroke: "earlier" });
    await correctScreening(kioskScreeningId, { seenVersion: 1, deviceNow: new Date().toISOString(), intake });
    const user = openAgainst(address);
    await formReady();
    expect(screen.getByText("Correcting version 2")).toBeInTheDocument();
    expect(question("Stroke or TIA (short-lived stroke)")).toHaveAccessibleDescription("Patient said: No");
    expect(question("Chest pain now")).toHaveAccessibleDescription("Patient said");
    expect(screen.getByText("The patient also named, and staff took out")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "List it again, xanax" }));
    const card = screen.getByRole("article", { name: "Medicine 1: xanax" });
    expect(card).toHaveTextContent("Patient said “xanax”");
    expect(within(card).getByRole("radio", { name: "Last night" })).toBeChecked();
  });

  it("C12 keeps the work when somebody completed it meanwhile", async () => {
    const user = await openStatement(statement());
    await fillStaffsPart(user);
    server.use(
      http.post("*/api/screenings/:id/versions", () =>
        Response.json(
          { error: { code: "stale-version", message: "Version 2 was saved.", currentVersion: 2 } },
          { status: 409 },
        ),
      ),
    );
    await user.click(screen.getByRole("button", { name: "Save screening" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("somebody saved a newer version meanwhile");
    expect(screen.getByLabelText(/Record number/)).toHaveValue("20817");
  });
});
