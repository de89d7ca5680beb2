import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { breathingPages } from "../../../../src/client/kiosk/questions/health/breathing.ts";
import { heartPages } from "../../../../src/client/kiosk/questions/health/heart.ts";
import { answersOf, NONE, NOT_SURE, toggle } from "../../../../src/client/kiosk/questions/kinds/ticks.ts";
import { signsPage } from "../../../../src/client/kiosk/questions/day/signs.ts";
import { asked, openForm } from "../form/open-form.tsx";

const items = [{ key: "shaking" }, { key: "sweating" }] as const;

test.each([
  [[], undefined],
  [[NONE], { shaking: "no", sweating: "no" }],
  [["shaking"], { shaking: "yes", sweating: "no" }],
  [["shaking", NOT_SURE], { shaking: "yes", sweating: "not-sure" }],
  [[NOT_SURE], { shaking: "not-sure", sweating: "not-sure" }],
])("the ticks %j say %j", (ticks, answers) => {
  expect(answersOf(items, ticks)).toEqual(answers);
});

test("“None of these” stands alone", () => {
  expect(toggle(["shaking", NOT_SURE], NONE)).toEqual([NONE]);
  expect(toggle([NONE], "shaking")).toEqual(["shaking"]);
  expect(toggle([NONE], NONE)).toEqual([]);
});

test("C03 a list on which nothing is ticked is not answered", async () => {
  const { tick, goOn } = openForm(heartPages);
  await tick("High blood pressure");
  await tick("High blood pressure");
  await goOn();
  expect(screen.getByRole("alert")).toHaveTextContent("Choose an answer.");
});

test("C23 beside a tick, not being sure is about the others", async () => {
  const { tick, goOn, sent } = openForm(() => [signsPage]);
  await tick("I'm not sure");
  await tick("Shaking or trembling");
  expect(screen.getByRole("checkbox", { name: "I'm not sure about the others" })).toBeChecked();
  await goOn();
  await goOn();
  expect(sent[0]?.today).toEqual({ withdrawalSigns: ["tremor"] });
});

test("what was asked further is asked again when its tick was taken away and set again", async () => {
  const { tick, goOn, answer, press } = openForm(heartPages);
  await tick("A heart attack");
  await goOn();
  await answer("In the last 6 weeks");
  await press("Back");
  await press("Back");
  await tick("A heart attack");
  await tick("A heart attack");
  await goOn();
  expect(asked()).toBe("When was your heart attack?");
  expect(screen.getByRole("radio", { name: "In the last 6 weeks" })).not.toBeChecked();
});

test("what was asked further stays when another tick changes", async () => {
  const { tick, goOn, answer, press } = openForm(heartPages);
  await tick("A heart attack");
  await goOn();
  await answer("In the last 6 weeks");
  await press("Back");
  await press("Back");
  await tick("High blood pressure");
  await goOn();
  expect(screen.getByRole("radio", { name: "In the last 6 weeks" })).toBeChecked();
});

test.each([
  [["Asthma"], "Yes", "controlled-asthma"],
  [["Asthma"], "No", "other"],
  [["Asthma", "Another lung disease"], undefined, "other"],
  [["Asthma", "I'm not sure about the others"], undefined, "not-sure"],
  [["I use oxygen at home"], undefined, "no"],
  [["I'm not sure"], undefined, "not-sure"],
])("lung disease from %j, asthma under control: %s, is %s", async (ticks, isControlled, stored) => {
  const { tick, goOn, answer, sent } = openForm(breathingPages);
  for (const each of ticks) await tick(each);
  await goOn();
  if (isControlled !== undefined) await answer(isControlled);
  await goOn();
  expect(sent[0]?.history?.lungDisease).toBe(stored);
});
