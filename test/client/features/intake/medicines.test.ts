import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addMedicine, choose, fill, fillVisit, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

describe("a typed medicine", () => {
  it("shows the generic in tall-man letters, its class and what was typed", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "xanax .5 prn");
    expect(within(card).getByRole("heading")).toHaveTextContent("ALPRAZolam");
    expect(card).toHaveTextContent("benzodiazepine");
    expect(card).toHaveTextContent("Typed: “xanax .5 prn”");
  });

  it("C02 that is not recognised is kept as typed and raises an advisory", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "restful blend 😴");
    expect(card).toHaveTextContent("“restful blend 😴”");
    expect(card).toHaveTextContent("Not recognised, kept as typed");
    const advice = screen.getByRole("complementary", { name: "Advisories, preview" });
    await waitFor(() => expect(advice).toHaveTextContent("restful blend 😴"));
  });

  it("that can mean several is never picked by itself", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "benzo");
    const choice = within(card).getByRole("group", { name: "Which medicine is “benzo”?" });
    expect(within(choice).getAllByRole("button").length).toBeGreaterThan(0);
    expect(card).toHaveTextContent("May be a benzodiazepine");
  });

  it("C04 as-needed use of a benzodiazepine asks for the last dose, with not sure allowed", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "alprazolam");
    await choose(user, "How is it taken?", "As needed", card);
    const lastDose = within(card).getByRole("radiogroup", { name: "When was the last dose?" });
    expect(within(lastDose).getByRole("radio", { name: "Not sure" })).not.toBeChecked();
    expect(within(card).getByLabelText("Days used, last 14")).toHaveValue("");
  });

  it("that does not sedate asks no more than how it is taken", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "sertraline");
    await user.click(within(card).getByRole("button", { name: "Edit sertraline" }));
    expect(within(card).getByRole("radiogroup", { name: "How is it taken?" })).toBeVisible();
    expect(
      within(card).queryByRole("radiogroup", { name: "When was the last dose?" }),
    ).not.toBeInTheDocument();
  });

  it("makes one entry a line from a pasted list", async () => {
    const user = await openForm();
    await user.click(screen.getByLabelText("Add a medicine"));
    await user.paste("clonazepam 0.5 mg\nsertraline 100 mg\n\nlisinopril\n");
    expect(screen.getAllByRole("article", { name: /^Medicine \d/ })).toHaveLength(3);
  });
});

describe("the last dose", () => {
  it("C05 has no default, asks in plain blocks first, and reads back the month in letters", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "alprazolam");
    const lastDose = within(card).getByRole("radiogroup", { name: "When was the last dose?" });
    for (const radio of within(lastDose).getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(within(lastDose).getByRole("radio", { name: "On a date" }));
    await user.type(within(card).getByLabelText("Date"), "2026-03-02");
    await fill(user, /Time, if known/, "2130", card);
    expect(await within(card).findByText(/Understood as: .*2 Mar.*21:30/)).toBeVisible();
  });

  it("C05 refuses a time in the future with a sentence that says so", async () => {
    const user = await openForm();
    await fillVisit(user);
    const card = await addMedicine(user, "alprazolam");
    await choose(user, "When was the last dose?", "On a date", card);
    await user.type(within(card).getByLabelText("Date"), "2098-03-02");
    await user.click(screen.getByRole("button", { name: "Save screening" }));
    expect(await screen.findByRole("heading", { name: "1 answer needs a look before saving" })).toHaveFocus();
    expect(
      screen.getByRole("link", { name: /2098-03-02 is in the future\. Check the date\./ }),
    ).toBeVisible();
  });
});
