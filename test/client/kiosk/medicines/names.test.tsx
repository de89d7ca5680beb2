import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { blankDraft } from "../../../../src/client/kiosk/answers/draft.ts";
import { chooseOffer, typeName } from "../../../../src/client/kiosk/medicines/adding/name-answer.ts";
import { entryOf } from "../../../../src/client/kiosk/medicines/list/entries.ts";
import { asked, openMedicines } from "./open-medicines.tsx";

async function openBox() {
  const form = await openMedicines();
  await form.answer("Yes, I will type them in");
  return form;
}
const offers = () => screen.queryAllByRole("option");
const offered = (name: string | RegExp) => screen.findByRole("option", { name });
const radios = () =>
  screen.getAllByRole<HTMLInputElement>("radio").map((radio) => radio.closest("label")?.textContent);

it("C14 fewer than three letters suggest nothing", async () => {
  const { user, box } = await openBox();
  await user.type(box(), "xa");
  expect(offers()).toEqual([]);
  await user.type(box(), "n");
  await offered(/Xanax/);
});

it("C14 a name is offered with its other name and what it is used for, and nothing is chosen", async () => {
  const { user, box } = await openBox();
  await user.type(box(), "klono");
  expect(await offered(/Klonopin/)).toHaveTextContent("Klonopin (clonazepam) seizures or panic");
  expect(screen.queryAllByRole("option", { selected: true })).toEqual([]);
});

it("C14 C24 no offer says the class of a medicine", async () => {
  const { user, box } = await openBox();
  for (const letters of ["xan", "benzo", "oxy", "flumaz"]) {
    await user.clear(box());
    await user.type(box(), letters);
    await waitFor(() => expect(screen.queryAllByRole("option").length).toBeLessThan(6));
    for (const option of offers())
      expect(option).not.toHaveTextContent(/benzodiaz|opioid|sedative|hypnotic/i);
  }
});

it.each(["{Enter}", "{Tab}{Enter}"])(
  "C14 %s chooses nothing: the words stand as they were typed",
  async (keys) => {
    const { user, box, answer, answerDirect, tick, goOn, send } = await openBox();
    await user.type(box(), "zalep");
    await offered(/zaleplon/);
    await user.keyboard(keys === "{Enter}" ? keys : "{Tab}");
    if (keys !== "{Enter}") await goOn();
    expect(asked()).not.toBe("What is the name of the medicine?");
    if (asked().startsWith("You typed")) await answer("None of these, or I'm not sure");
    await answer("I took it just once");
    await answer("2 or 3 days ago");
    await answer("I'm not sure");
    await tick("I'm not sure");
    await goOn();
    await answer("That is all of them");
    await answerDirect("No", "No", "No", "No");
    const [entry] = (await send()).entries;
    expect(entry?.typed).toBe("zalep");
    expect(entry?.confirmedDrugIds).toBeUndefined();
  },
);

it("C14 a tap elsewhere chooses nothing, and nothing moves under it", async () => {
  const { user, box } = await openBox();
  await user.type(box(), "xan");
  await offered(/Xanax/);
  await user.click(screen.getByRole("heading", { level: 1 }));
  expect(screen.queryByText(/You chose/)).toBeNull();
  expect(offers().length).toBeGreaterThan(0);
});

it("C14 a tap on a name chooses it beside the words, which stay, and can be taken back", async () => {
  const { user, box, goOn, press } = await openBox();
  await user.type(box(), "xana");
  await user.click(await offered(/Xanax/));
  expect(box()).toHaveValue("xana");
  expect(screen.getByText("You chose: Xanax (alprazolam)")).toBeVisible();
  await press("No, keep only what I typed");
  expect(screen.queryByText(/You chose/)).toBeNull();
  await goOn();
  expect(asked()).toBe("You typed “xana”. Did you mean one of these?");
});

it("C14 who chose a name is not asked again which one, and it is called by that name", async () => {
  const { user, box, goOn } = await openBox();
  await user.type(box(), "xana");
  await user.click(await offered(/Xanax/));
  await goOn();
  expect(asked()).toBe("How do you take Xanax?");
});

it("C14 other words undo what was chosen for the first ones", async () => {
  const { user, box, goOn } = await openBox();
  await user.type(box(), "xana");
  await user.click(await offered(/Xanax/));
  await user.type(box(), "x");
  await goOn();
  expect(asked()).toBe("You typed “xanax”. Did you mean one of these?");
});

it("C14 the words are sent as they were typed, with what was chosen for these words and for no others", () => {
  const chosen = chooseOffer(typeName(blankDraft, "m1", "xana"), "m1", ["alprazolam"]);
  expect(entryOf(chosen, "m1")).toEqual({ id: "m1", typed: "xana", confirmedDrugIds: ["alprazolam"] });
  expect(entryOf(typeName(chosen, "m1", "xanad"), "m1")).toEqual({ id: "m1", typed: "xanad" });
});

it.each([
  ["clonidine", ["clonidine", "clonazepam"]],
  ["klonapin", ["clonazepam", "clozapine"]],
  ["hydroxyzine", ["hydroxyzine", "hydralazine"]],
])("C14 %s asks which one is meant, with nothing chosen", async (typed, names) => {
  const { name } = await openBox();
  await name(typed);
  expect(asked()).toBe(`You typed “${typed}”. Did you mean one of these?`);
  for (const each of names) expect(radios().some((choice) => choice?.includes(each))).toBe(true);
  expect(radios().at(-1)).toBe("None of these, or I'm not sure");
  expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
});

it("C14 the answer is kept beside the words as they were typed", async () => {
  const { user, box, answer, goOn, answerDirect, tick, send } = await openBox();
  await user.type(box(), "Klonapin 0.5");
  await goOn();
  await answer(/^clonazepam/);
  expect(asked()).toBe("How do you take clonazepam?");
  await answer("I took it just once");
  await answer("2 or 3 days ago");
  await answer("I'm not sure");
  await tick("I'm not sure");
  await goOn();
  await answer("That is all of them");
  await answerDirect("No", "No", "No", "No");
  expect((await send()).entries[0]).toMatchObject({
    typed: "Klonapin 0.5",
    confirmedDrugIds: ["clonazepam"],
  });
});

it("C02 a name that nobody knows is taken as it is typed", async () => {
  const { name } = await openBox();
  await name("Grandma's blue drops №5");
  expect(asked()).toBe("How do you take Grandma's blue drops №5?");
});

it("who does not know the name goes on, and staff read that it is not known", async () => {
  const { tick, goOn } = await openBox();
  await tick("I don't know its name");
  await goOn();
  expect(asked()).toBe("How do you take the medicine without a name?");
});

it("an empty box and words that are too long are asked about again", async () => {
  const { user, box, goOn } = await openBox();
  await goOn();
  expect(screen.getByRole("alert")).toHaveTextContent("Type a name, or choose “I don't know its name”.");
  await user.click(box());
  await user.paste("a".repeat(501));
  await goOn();
  expect(screen.getByRole("alert")).toHaveTextContent("This is too long: 501 letters, and 500 fit.");
});
