import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { nowPages } from "../../../../src/client/kiosk/questions/now.ts";
import { asked, openForm } from "./open-form.tsx";

afterEach(() => {
  delete document.documentElement.dataset.textSize;
});

test("C23 the text grows step by step, stays so on the next page, and comes back", async () => {
  const { press, answer } = openForm(() => nowPages);
  const { dataset } = document.documentElement;
  for (const percent of ["125", "150", "200"]) {
    await press("Larger text");
    expect(dataset.textSize).toBe(percent);
  }
  expect(screen.getByText("Text size 200 %")).toBeInTheDocument();
  await answer("No");
  expect(dataset.textSize).toBe("200");
  await press("Normal text");
  expect(dataset.textSize).toBe("100");
});

test("C23 every page says how much is left, and the question is what is read first", async () => {
  const { answer } = openForm(() => nowPages);
  expect(screen.getByText("How you are now · about 5 questions to go")).toBeVisible();
  await answer("No");
  expect(screen.getByText("How you are now · about 4 questions to go")).toBeVisible();
  expect(screen.getByRole("heading", { name: asked() })).toHaveFocus();
});

test("C24 the line about medicines stands below every page, word by word", async () => {
  const { answer, goOn } = openForm(() => nowPages.slice(0, 1));
  const line =
    "Keep taking your medicines the way your prescriber told you. Stopping some of them suddenly can be dangerous. Please ask a member of staff.";
  expect(screen.getByText(line)).toBeVisible();
  await answer("Yes");
  expect(screen.getByText(line)).toBeVisible();
  await goOn();
  expect(screen.getByText(line)).toBeVisible();
});

test("S01 title and address say nothing about the patient", async () => {
  const before = location.href;
  const { answer, goOn } = openForm(() => nowPages.slice(0, 1));
  expect(document.title).toBe("Questions before your treatment");
  await answer("Yes");
  await goOn();
  expect(document.title).toBe("Questions before your treatment");
  expect(location.href).toBe(before);
  expect(history.length).toBe(1);
});

test("C23 the whole form goes by keyboard: arrows choose, Enter goes on", async () => {
  const { user } = openForm(() => nowPages);
  await user.tab();
  await user.tab();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("radio", { name: "No" })).toBeChecked();
  await user.keyboard("{Enter}");
  expect(asked()).toBe("Do you have trouble breathing right now?");
});
