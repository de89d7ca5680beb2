import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addMedicine, choose, fill, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const question = "What does the patient take?";
const state = (name: string) => screen.getByRole("radio", { name });
const unsettled = "Medicines: ";
const advice = () => screen.getByRole("complementary", { name: "Advisories, preview" });

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

describe("what is known about the list", () => {
  it("C03 offers five states and chooses none of them", async () => {
    await openForm();
    const states = within(screen.getByRole("radiogroup", { name: question })).getAllByRole("radio");
    expect(states.map((radio) => radio.closest("label")?.textContent)).toEqual([
      "Listed below",
      "Confirmed: none",
      "Declined to say",
      "Asked, no answer",
      "Not asked yet",
    ]);
    for (const radio of states) expect(radio).not.toBeChecked();
    expect(advice()).toHaveTextContent(unsettled);
  });

  it.each(["Declined to say", "Asked, no answer", "Not asked yet"])(
    "C03 “%s” keeps the advisory about an unsettled list and never reads as none",
    async (name) => {
      const user = await openForm();
      await choose(user, question, name);
      expect(state(name)).toBeChecked();
      expect(within(advice()).getByRole("list", { name: "Advisories" })).toHaveTextContent(unsettled);
      expect(advice()).not.toHaveTextContent("No benzodiazepine reported");
    },
  );

  it("C03 “none” is recorded only after it was read back and confirmed", async () => {
    const user = await openForm();
    await fill(user, "Given name", "Maria");
    await fill(user, "Family name", "Okafor");
    await choose(user, question, "Confirmed: none");
    const dialog = screen.getByRole("dialog", { name: "Takes no medicines at all?" });
    expect(dialog).toHaveTextContent("You are about to record that Maria Okafor takes no medicines at all");
    expect(state("Confirmed: none")).not.toBeChecked();

    await user.click(within(dialog).getByRole("button", { name: "Go back" }));
    expect(state("Confirmed: none")).not.toBeChecked();

    await choose(user, question, "Confirmed: none");
    await user.click(screen.getByRole("button", { name: "Record: takes no medicines" }));
    expect(state("Confirmed: none")).toBeChecked();
  });

  it("C03 a listed medicine cannot be confirmed away as none", async () => {
    const user = await openForm();
    await addMedicine(user, "clonazepam");
    await choose(user, question, "Confirmed: none");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(state("Listed below")).toBeChecked();
    expect(screen.getByText(/To change it, remove it first/)).toBeVisible();
  });

  it("C03 an emptied list is no answer, not a none; undo puts the medicine back", async () => {
    const user = await openForm();
    await addMedicine(user, "clonazepam");
    await user.click(screen.getByRole("button", { name: "Remove clonazepam" }));
    for (const radio of within(screen.getByRole("radiogroup", { name: question })).getAllByRole("radio"))
      expect(radio).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Undo: put it back, clonazepam" }));
    expect(screen.getByRole("article", { name: "Medicine 1: clonazepam" })).toBeVisible();
    expect(state("Listed below")).toBeChecked();
  });
});

describe("what was removed", () => {
  const listed = () =>
    screen.getAllByRole("article", { name: /^Medicine / }).map((card) => card.getAttribute("aria-label"));
  const remove = (user: UserEvent, name: string) =>
    user.click(screen.getByRole("button", { name: `Remove ${name}` }));
  const undo = (name: string) => screen.getByRole("button", { name: `Undo: put it back, ${name}` });

  it("C03 comes back one by one, whatever was removed or added since", async () => {
    const user = await openForm();
    for (const name of ["clonazepam", "xanax", "metformin"]) await addMedicine(user, name);
    for (const name of ["metformin", "clonazepam", "xanax"]) {
      await remove(user, name);
      expect(undo(name)).toHaveFocus();
    }
    await addMedicine(user, "sertraline");
    for (const name of ["clonazepam", "metformin", "xanax"]) await user.click(undo(name));
    expect(listed()).toEqual([
      "Medicine 1: xanax",
      "Medicine 2: clonazepam",
      "Medicine 3: sertraline",
      "Medicine 4: metformin",
    ]);
    expect(screen.queryByText("Removed from the list")).toBeNull();
  });
});

describe("the direct questions", () => {
  it.each(["Listed below", "Declined to say", "Asked, no answer", "Not asked yet"])(
    "C04 stand beside the list when it is “%s”",
    async (name) => {
      const user = await openForm();
      await choose(user, question, name);
      for (const direct of [
        /only now and then/,
        /from someone else/,
        /stopped in the last month/,
        /anxiety, sleep/,
      ])
        expect(screen.getByRole("radiogroup", { name: direct })).toBeVisible();
    },
  );
});
