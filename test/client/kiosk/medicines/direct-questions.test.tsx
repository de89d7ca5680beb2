import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { asked, openMedicines } from "./open-medicines.tsx";

const direct = [
  "Do you take anything only now and then?",
  "Have you taken anything from another person, or without a prescription?",
  "Have you stopped taking any medicine in the last month?",
  "Do you take, or have you lately taken, anything for one of these?",
];

it.each([
  ["I would rather not say", []],
  ["Yes, I have them written down", []],
  ["I'm not sure", []],
  ["I take nothing", ["Yes, I take nothing at all"]],
])("C04 the four direct questions follow “%s”", async (first, more) => {
  const { answer } = await openMedicines();
  await answer(first);
  for (const each of more) await answer(each);
  for (const question of direct) {
    expect(asked()).toBe(question);
    await answer("No");
  }
});

it("C04 the four direct questions follow a list that is all there is", async () => {
  const { answer, name } = await openMedicines();
  await answer("Yes, I will type them in");
  await name("metformin");
  await answer("Every day, or on most days");
  await answer("Today");
  await answer("That is all of them");
  for (const question of direct) {
    expect(asked()).toBe(question);
    await answer("No");
  }
});

it("C04 Continue passes no direct question without an answer", async () => {
  const { answer, goOn } = await openMedicines();
  await answer("I would rather not say");
  await goOn();
  expect(asked()).toBe(direct[0]);
  expect(screen.getByRole("alert")).toBeVisible();
});

it("C04 what a direct question brings to mind is added at once, and the question is shown again", async () => {
  const { answer, answerDirect, choose, goOn, name, press, tick, send } = await openMedicines();
  await answer("I take nothing");
  await answer("Yes, I take nothing at all");
  await choose("Yes");
  expect(screen.getByText("It is not on your list yet.")).toBeVisible();
  await press("Add it now");
  expect(asked()).toBe("What is the name of the medicine?");
  await name("zaleplon");
  await answer("I took it just once");
  await answer("2 or 3 days ago");
  await answer("It was prescribed for me");
  await tick("Sleep");
  await goOn();
  expect(asked()).toBe("Your medicines so far");
  await answer("That is all of them");
  expect(asked()).toBe(direct[0]);
  expect(screen.queryByText("It is not on your list yet.")).toBeNull();
  await goOn();
  await answerDirect("No", "No", "Yes");
  expect(await send()).toMatchObject({ list: "listed", isComplete: "yes", entries: [{ typed: "zaleplon" }] });
});

it("C04 a list that staff will copy stays incomplete when one medicine is added to it", async () => {
  const { answer, answerDirect, choose, goOn, name, press, send } = await openMedicines();
  await answer("Yes, I have them written down");
  await choose("Yes");
  await press("Add it now");
  await name("metformin");
  await answer("Only when I need it");
  await answer("Today");
  expect(asked()).toBe(direct[0]);
  await goOn();
  await answerDirect("No", "No", "No");
  expect(await send()).toMatchObject({ list: "listed", isComplete: "no", entries: [{ typed: "metformin" }] });
});

it("who opens the box by mistake comes back with Back, and nothing is listed", async () => {
  const { answer, choose, press } = await openMedicines();
  await answer("I would rather not say");
  await choose("Yes");
  await press("Add it now");
  await press("Back");
  expect(asked()).toBe(direct[0]);
  expect(screen.getByRole("radio", { name: "Yes" })).toBeChecked();
});
