import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { blankDraft } from "../../../../src/client/kiosk/answers/draft.ts";
import { statementOf } from "../../../../src/client/kiosk/answers/statement-of.ts";
import { problemOn } from "../../../../src/client/kiosk/form/problem-on.ts";
import { mindPages } from "../../../../src/client/kiosk/questions/mind.ts";
import { nowPages } from "../../../../src/client/kiosk/questions/now.ts";
import { pagesOf } from "../../../../src/client/kiosk/questions/pages-of.ts";
import { youPages } from "../../../../src/client/kiosk/questions/you.tsx";
import { englishWords } from "../../../../src/client/kiosk/words/words.ts";
import { asked, openForm, problem } from "./open-form.tsx";

test("C05 C03 no page has an answer before the patient gives one", () => {
  const questions = pagesOf(blankDraft).filter(({ id, isAside }) => id !== "you.welcome" && !isAside);
  const open = questions.filter((page) => problemOn(page, blankDraft, englishWords.say, "UTC") !== undefined);
  expect(open.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  expect(statementOf(blankDraft, "en")).toEqual({
    formatVersion: 1,
    language: "en",
    patient: {},
    medications: { list: "not-asked", entries: [] },
  });
});

test("C05 nothing is chosen beforehand", () => {
  openForm(() => nowPages);
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
});

test("C23 Continue without an answer says what to do, takes the focus there, and leads to the answers", async () => {
  const { goOn, user, choose } = openForm(() => nowPages);
  await goOn();
  expect(problem()).toBe('Choose an answer. If you are not sure, choose "I\'m not sure".');
  expect(screen.getByRole("alert")).toHaveFocus();
  expect(screen.getByRole("radiogroup")).toHaveAccessibleDescription(problem());
  await user.click(screen.getByRole("button", { name: problem() }));
  expect(screen.getByRole("radio", { name: "Yes" })).toHaveFocus();
  await choose("No");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("C23 a name that is missing is asked for in its own words", async () => {
  const { goOn } = openForm(() => youPages);
  await goOn();
  await goOn();
  expect(problem()).toBe('Type your name. Or choose "Staff will fill this in".');
});

test.each([
  ["", "", "", 'Fill in the day, the month and the year. Or choose "Staff will fill this in".'],
  ["4", "March", "84", "Write the year with 4 numbers, like 1984."],
  ["31", "April", "1984", "This day is not in the calendar. Check the day and the month."],
  ["29", "February", "1983", "This day is not in the calendar. Check the day and the month."],
  ["1", "January", "2099", "This date has not come yet. Check the year."],
])("a birth date of “%s %s %s” is asked again", async (day, month, year, words) => {
  const { goOn, type, user, sent } = openForm(() => youPages.slice(-1));
  if (day !== "") await type("Day", day);
  if (month !== "") await user.selectOptions(screen.getByLabelText("Month"), month);
  if (year !== "") await type("Year", year);
  await goOn();
  expect(problem()).toBe(words);
  expect(sent).toEqual([]);
});

test("C03 what is on no page that was reached is absent", async () => {
  const { answer, sent, goOn } = openForm(() => mindPages.slice(0, 1));
  await answer("Never");
  await goOn();
  expect(sent[0]?.mentalHealth).toEqual({ psychosis: "never" });
});

test("nothing goes on by itself: an answer waits for Continue", async () => {
  const { choose } = openForm(() => nowPages);
  await choose("No");
  expect(asked()).toBe("Do you have chest pain right now?");
});
