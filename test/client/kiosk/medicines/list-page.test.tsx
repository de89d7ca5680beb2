import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { asked, openMedicines } from "./open-medicines.tsx";

async function openList() {
  const form = await openMedicines();
  await form.answer("Yes, I will type them in");
  for (const typed of ["metformin", "atorvastatin"]) {
    if (asked() === "Your medicines so far") await form.press("Add another medicine");
    await form.name(typed);
    await form.answer("Every day, or on most days");
    await form.answer("Last night");
  }
  return form;
}
const listed = () => screen.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);

it("shows every medicine with how and when it was taken", async () => {
  await openList();
  expect(asked()).toBe("Your medicines so far");
  expect(listed()).toEqual(["metformin", "atorvastatin"]);
  expect(screen.getAllByText("Every day, or on most days · last taken: Last night")).toHaveLength(2);
});

it("Change leads through the pages of one medicine with its answers, and back to the list", async () => {
  const { goOn, choose, press } = await openList();
  await press("Change metformin");
  expect(asked()).toBe("What is the name of the medicine?");
  await goOn();
  expect(screen.getByRole("radio", { name: "Every day, or on most days" })).toBeChecked();
  await choose("Only when I need it");
  await goOn();
  expect(asked()).toBe("When did you last take metformin?");
  await goOn();
  expect(asked()).toBe("Your medicines so far");
  expect(screen.getByText("Only when I need it · last taken: Last night")).toBeVisible();
});

it("Remove takes a medicine out, and puts it back in its place with its answers", async () => {
  const { press } = await openList();
  await press("Remove metformin");
  expect(listed()).toEqual(["atorvastatin"]);
  expect(screen.getByText("metformin was removed.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Put metformin back" })).toHaveFocus();
  await press("Put metformin back");
  expect(listed()).toEqual(["metformin", "atorvastatin"]);
  expect(screen.getAllByText("Every day, or on most days · last taken: Last night")).toHaveLength(2);
});

it("C03 a list with every medicine removed says nothing, and Continue asks again", async () => {
  const { press, goOn } = await openList();
  await press("Remove metformin");
  await press("Remove atorvastatin");
  expect(screen.getByText("There is no medicine on your list now.")).toBeVisible();
  await goOn();
  expect(asked()).toBe("Your medicines so far");
});
