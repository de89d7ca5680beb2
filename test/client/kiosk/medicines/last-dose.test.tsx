import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { asked, openMedicines } from "./open-medicines.tsx";

async function openLastDose(typed = "zaleplon", how = "Only when I need it") {
  const form = await openMedicines();
  await form.answer("Yes, I will type them in");
  await form.name(typed);
  await form.answer(how);
  return form;
}
const answers = () => screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent);

it.each([
  ["zaleplon", "Only when I need it"],
  ["zaleplon", "I have stopped it"],
  ["metformin", "Every day, or on most days"],
  ["zzyzx", "I took it just once"],
])("C05 the last %s (%s) is asked in plain blocks first, with nothing chosen", async (typed, how) => {
  await openLastDose(typed, how);
  expect(asked()).toBe(`When did you last take ${typed}?`);
  expect(answers()).toEqual([
    "Today",
    "Last night",
    "Yesterday during the day",
    "2 or 3 days ago",
    "Longer ago",
    "I'm not sure",
  ]);
  expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
});

it("C05 Continue does not pass it without an answer", async () => {
  const { goOn } = await openLastDose();
  await goOn();
  expect(asked()).toBe("When did you last take zaleplon?");
  expect(screen.getByRole("alert")).toBeVisible();
});

it("C05 the time of a sedative is asked next, and not knowing it is an answer", async () => {
  const { answer, goOn, tick } = await openLastDose();
  await answer("Last night");
  expect(asked()).toBe("About what time was that?");
  await tick("I'm not sure");
  await goOn();
  expect(asked()).toBe("In the last 14 days, on how many days did you take zaleplon?");
});

it("C05 longer ago is asked how long", async () => {
  const { answer } = await openLastDose("metformin");
  await answer("Longer ago");
  expect(answers()).toEqual(["4 to 7 days ago", "1 to 4 weeks ago", "More than 4 weeks ago", "I'm not sure"]);
});

it("C05 a relative answer keeps the moment it was said, also when the page is seen again", async () => {
  const before = Date.now();
  const { answer, answerDirect, goOn, press, send } = await openLastDose("metformin");
  await answer("Yesterday during the day");
  const after = Date.now();
  await press("Back");
  expect(screen.getByRole("radio", { name: "Yesterday during the day" })).toBeChecked();
  await goOn();
  await answer("That is all of them");
  await answerDirect("Yes", "No", "No", "No");
  const { lastDose } = (await send()).entries[0] ?? {};
  expect(lastDose?.said).toBe("yesterday");
  const saidAt = Date.parse(lastDose?.saidAt ?? "");
  expect(saidAt).toBeGreaterThanOrEqual(before);
  expect(saidAt).toBeLessThanOrEqual(after);
});
