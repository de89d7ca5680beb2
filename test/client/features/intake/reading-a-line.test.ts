import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addMedicine, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

const readOf = (card: HTMLElement) => within(card).getByRole("group", { name: "Read from what was typed" });

describe("what a typed line says beside the name", () => {
  it("C14 is offered and fills nothing until it is used; one press fills it all and another takes it out", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "Xanax 0.5mg tid prn");
    const asNeeded = () => within(card).getByRole("radio", { name: "As needed" });
    expect(readOf(card)).toHaveTextContent(/0\.5.mg.*3.times a day.*as needed/);
    expect(within(card).getByLabelText("One dose")).toHaveValue("");
    expect(asNeeded()).not.toBeChecked();

    await user.click(within(card).getByRole("button", { name: "Use these" }));
    expect(within(card).getByLabelText("One dose")).toHaveValue("0.5");
    expect(within(card).getByLabelText("Unit")).toHaveValue("mg");
    expect(within(card).getByLabelText("Doses per day")).toHaveValue("3");
    expect(asNeeded()).toBeChecked();
    expect(readOf(card)).toHaveTextContent(
      /Filled in from what was typed: 0\.5.mg · 3.times a day · as needed/,
    );

    await user.click(within(readOf(card)).getByRole("button", { name: "Undo" }));
    expect(within(card).getByLabelText("One dose")).toHaveValue("");
    expect(asNeeded()).not.toBeChecked();
  });

  it("C14 is not offered over an answer that was given", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "Xanax 0.5mg tid prn");
    await user.click(within(card).getByRole("radio", { name: "Regularly" }));
    expect(readOf(card)).not.toHaveTextContent("as needed");
    await user.click(within(card).getByRole("button", { name: "Use these" }));
    expect(within(card).getByRole("radio", { name: "Regularly" })).toBeChecked();
  });

  it("can be used one by one", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "Xanax 0.5mg tid prn");
    await user.click(within(card).getByRole("button", { name: /^Use: 3.times a day$/ }));
    expect(within(card).getByLabelText("Doses per day")).toHaveValue("3");
    expect(within(card).getByLabelText("One dose")).toHaveValue("");
  });

  it("tells a decimal comma in a sentence", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "0,25 mg alprazolam");
    expect(card).toHaveTextContent("The comma is read as a decimal point: check the packet.");
  });

  it("tells a likely slip of the unit on a card that is closed, too", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "levothyroxine 100 mg daily");
    expect(screen.getByRole("button", { name: "Edit levothyroxine 100 mg daily" })).toBeVisible();
    expect(card).toHaveTextContent("Was 100 mcg meant? Check the packet.");
  });

  it("C14 is offered on a card that is closed, too", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "sertraline 100 mg daily");
    expect(readOf(card)).toHaveTextContent(/100.mg.*once a day/);
    expect(card).toHaveTextContent("Use: not said");
    await user.click(within(card).getByRole("button", { name: "Use these" }));
    expect(readOf(card)).toHaveTextContent(/Filled in from what was typed: 100.mg · once a day/);
    expect(await within(card).findByText(/^Use: .*100.mg/)).toBeVisible();
  });

  it("C14 about the last dose is offered in the very words of an answer, and never with the rest", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "Xanax 0.5mg prn last dose last night");
    const lastNight = () => within(card).getByRole("radio", { name: "Last night" });
    await user.click(within(card).getByRole("button", { name: "Use these" }));
    expect(lastNight()).not.toBeChecked();
    await user.click(within(card).getByRole("button", { name: "Use: last dose last night" }));
    expect(lastNight()).toBeChecked();
    expect(await within(card).findByText(/^Understood as: /)).toBeVisible();

    await user.click(within(readOf(card)).getByRole("button", { name: "Undo" }));
    expect(lastNight()).not.toBeChecked();
  });

  it("C14 about the last dose is asked and not worked out when it names a weekday", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "klonopin 1 at bedtime last took tue");
    expect(readOf(card)).toHaveTextContent("Typed about the last dose: “last took tue”. Ask when it was.");
    expect(within(card).queryByRole("button", { name: /^Use: last dose/ })).not.toBeInTheDocument();
  });

  it("C09 a number of tablets is offered with the strength of one, in mg", async () => {
    const user = await openForm();
    const one = await addMedicine(user, "Xanax 0.5 mg tablet - take 1 tablet");
    expect(readOf(one)).toHaveTextContent(/1.tablet of 0\.5.mg/);
    await user.click(within(one).getByRole("button", { name: /^Use: 1.tablet of 0\.5.mg$/ }));
    expect(within(one).getByLabelText("One dose")).toHaveValue("0.5");
    expect(within(one).getByLabelText("Unit")).toHaveValue("mg");

    const some = await addMedicine(user, "lorazepam 1 mg, 1-2 tabs at night");
    await user.click(within(some).getByRole("button", { name: /^Use: 2.tablets of 1.mg, 2.mg$/ }));
    expect(within(some).getByLabelText("One dose")).toHaveValue("2");
  });

  it("C04 where it came from is offered, and told as not answered until it is", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "xanax 2mg bought on the street");
    expect(readOf(card)).toHaveTextContent(
      "Typed: “bought on the street”. Nobody has answered yet where it is from",
    );
    expect(within(card).getByLabelText("Where from?")).toHaveValue("");
    await user.click(within(card).getByRole("button", { name: "Use: from: street or online" }));
    expect(within(card).getByLabelText("Where from?")).toHaveValue("street");
    expect(readOf(card)).not.toHaveTextContent("Nobody has answered yet");
  });

  it("asks whether it was this clinic that gave it, and how much of a strength is one dose", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "Lorazepam 1 mg/ml inj x1 given by clinic");
    expect(readOf(card)).toHaveTextContent("“1 mg/ml” is a strength. Ask how much one dose is.");
    expect(within(card).getByRole("button", { name: "Use: IV (into a vein)" })).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "Use: premedication by this clinic" }));
    expect(within(card).getByRole("radio", { name: "Premedication by this clinic" })).toBeChecked();
  });
});
