import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { signsPage } from "../../../../src/client/kiosk/questions/day/signs.ts";
import { nowPages } from "../../../../src/client/kiosk/questions/now.ts";
import { youPages } from "../../../../src/client/kiosk/questions/you.tsx";
import { asked, openForm } from "./open-form.tsx";

const panel = "Please tell a member of staff now";
const reminder = "If you have not told a member of staff yet, please do it now.";

test("C24 an urgent answer calls staff the moment Continue is pressed, and says to tell somebody", async () => {
  const { answer, choose, goOn, calls } = openForm(() => nowPages);
  await choose("Yes");
  expect(calls).toEqual([]);
  await goOn();
  expect(calls).toEqual([{ answer: "chest-pain-now", sure: true, patient: {} }]);
  expect(screen.getByRole("alert")).toHaveTextContent(panel);
  expect(screen.getByRole("heading", { name: panel })).toHaveFocus();
  await goOn();
  expect(asked()).toBe("Do you have trouble breathing right now?");
  expect(screen.getByText(reminder)).toBeVisible();
  await answer("I'm not sure");
  expect(calls[1]).toEqual({ answer: "breathing-trouble-now", sure: false, patient: {} });
  expect(asked()).toBe(panel);
});

test("C24 the call carries the name as far as it was given", async () => {
  const { goOn, type, tick, answer, calls } = openForm(() => [...youPages, ...nowPages]);
  await goOn();
  await type("First name", "Maria");
  await goOn();
  await tick("Staff will fill this in");
  await goOn();
  await answer("Yes");
  expect(calls[0]?.patient).toEqual({ givenName: "Maria" });
});

test("C24 going back and changing the answer does not unsay the call, and does not make a second one", async () => {
  const { answer, press, goOn, calls } = openForm(() => nowPages);
  await answer("Yes");
  await goOn();
  await press("Back");
  await answer("No");
  expect(asked()).toBe("Do you have trouble breathing right now?");
  expect(screen.getByText(reminder)).toBeVisible();
  await press("Back");
  await answer("Yes");
  expect(calls).toHaveLength(1);
});

test("C24 Back from an urgent answer calls staff as Continue does", async () => {
  const { choose, press, goOn, calls } = openForm(() => nowPages);
  await choose("No");
  await goOn();
  await choose("Yes");
  await press("Back");
  expect(calls).toEqual([{ answer: "breathing-trouble-now", sure: true, patient: {} }]);
  expect(asked()).toBe(panel);
  await goOn();
  expect(asked()).toBe("Do you have chest pain right now?");
});

test("C24 who was not sure and then says yes calls again", async () => {
  const { answer, press, goOn, calls } = openForm(() => nowPages);
  await answer("I'm not sure");
  await goOn();
  await press("Back");
  await answer("Yes");
  expect(calls.map(({ sure }) => sure)).toEqual([false, true]);
});

const thoughts = nowPages.slice(-1);

test.each([
  ["No, I do not", []],
  ["Yes. I have had them for a long time, and they are not different now. I have no plan.", []],
  ["Yes. They are new, or stronger than before, or I have a plan or have tried.", ["suicidal-thoughts"]],
  ["I'm not sure", ["suicidal-thoughts"]],
])("C24 thoughts of suicide, answered “%s”, call staff for %j", async (said, called) => {
  const { answer, calls } = openForm(() => thoughts);
  await answer(said);
  expect(calls.map((call) => call.answer)).toEqual(called);
});

test("C24 a seizure among the signs of today is a seizure today", async () => {
  const { tick, goOn, calls } = openForm(() => [signsPage]);
  await tick("A seizure (fit)");
  await goOn();
  expect(calls).toEqual([{ answer: "seizure-today", sure: true, patient: {} }]);
});
