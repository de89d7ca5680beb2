import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { placeIn } from "../../../../src/client/kiosk/answers/place.ts";
import { whenPages } from "../../../../src/client/kiosk/questions/kinds/when.tsx";
import { asked, openForm, problem } from "../form/open-form.tsx";

/** Sat 21 Nov 2026, 09:00 in New York. */
const nine = "2026-11-21T14:00:00.000Z";
const halfPastNine = "2026-11-21T14:30:00.000Z";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.parse(nine) });
  return () => vi.useRealTimers();
});

const pages = whenPages({
  id: "day.food",
  part: "day",
  ask: "day.food",
  said: placeIn("lifestyle", "lastFood"),
  askTime: "day.food-time",
});
const time = "About what time did you last eat?";
const openWhen = () => openForm(pages);
type Opened = ReturnType<typeof openWhen>;

/** From the last question on: sends, and gives back what was said. */
async function sendFrom({ goOn, sent }: Opened) {
  await goOn();
  return sent[0]?.lifestyle?.lastFood;
}

test("C05 plain blocks come first, and the moment of the tap is kept", async () => {
  const form = openWhen();
  expect(screen.getAllByRole("radio").map((each) => each.closest("label")?.textContent)).toEqual([
    "Today",
    "Last night",
    "Yesterday during the day",
    "2 or 3 days ago",
    "Longer ago",
    "I'm not sure",
  ]);
  await form.choose("2 or 3 days ago");
  vi.advanceTimersByTime(30 * 60_000);
  await form.goOn();
  expect(await sendFrom(form)).toEqual({ said: "2-3-days-ago", saidAt: nine });
});

test("C05 going back without a change does not renew the moment it was said; a change does", async () => {
  const form = openWhen();
  await form.answer("2 or 3 days ago");
  vi.advanceTimersByTime(30 * 60_000);
  await form.press("Back");
  await form.answer("2 or 3 days ago");
  await form.press("Back");
  expect(screen.getByRole("radio", { name: "2 or 3 days ago" })).toBeChecked();
  await form.goOn();
  expect(await sendFrom(form)).toEqual({ said: "2-3-days-ago", saidAt: nine });

  await form.change("When did you last eat?");
  await form.answer("I'm not sure");
  await form.goOn();
  expect(form.sent[1]?.lifestyle?.lastFood).toEqual({ said: "not-sure", saidAt: halfPastNine });
});

test.each([
  ["4 to 7 days ago", "4-7-days-ago"],
  ["1 to 4 weeks ago", "1-4-weeks-ago"],
  ["More than 4 weeks ago", "more-than-4-weeks-ago"],
  ["I'm not sure", "not-sure"],
])("longer ago is asked about: %s", async (answer, said) => {
  const form = openWhen();
  await form.answer("Longer ago");
  expect(asked()).toBe("How long ago was that?");
  await form.goOn();
  expect(problem()).toContain("Choose an answer");
  await form.answer(answer);
  expect(await sendFrom(form)).toEqual({ said, saidAt: nine });
});

test("who takes “longer ago” back is not asked how long, and nothing of it stays", async () => {
  const form = openWhen();
  await form.answer("Longer ago");
  await form.answer("1 to 4 weeks ago");
  await form.change("When did you last eat?");
  await form.answer("2 or 3 days ago");
  expect(screen.queryByText("How long ago was that?")).toBeNull();
  expect(await sendFrom(form)).toEqual({ said: "2-3-days-ago", saidAt: nine });
});

test("C05 the time of day is optional, and only asked where it makes the answer clearer", async () => {
  const form = openWhen();
  await form.answer("Yesterday during the day");
  expect(asked()).toBe(time);
  await form.goOn();
  expect(problem()).toBe('Type a time. If you are not sure, choose "I\'m not sure".');
  await form.tick("I'm not sure");
  await form.goOn();
  expect(await sendFrom(form)).toEqual({ said: "yesterday", saidAt: nine });
});

test("C05 a time that can be morning or evening is asked, never guessed", async () => {
  const form = openWhen();
  await form.answer("Last night");
  await form.type("Time", "8:30");
  await form.goOn();
  expect(problem()).toBe("Which time do you mean?");
  expect(screen.getByRole("radio", { name: "8:30 in the morning" })).not.toBeChecked();
  await form.answer("8:30 in the evening");
  expect(await sendFrom(form)).toEqual({ said: "last-night", saidAt: nine, time: "20:30" });
});

test("C05 the half of the day goes with a time that is typed anew", async () => {
  const form = openWhen();
  await form.answer("Yesterday during the day");
  await form.type("Time", "8");
  await form.choose("8:00 in the morning");
  await form.type("Time", ":15");
  await form.goOn();
  expect(problem()).toBe("Which time do you mean?");
});

test("C05 a time later than now is asked about again", async () => {
  const form = openWhen();
  await form.answer("Today");
  await form.type("Time", "9:30 am");
  await form.goOn();
  expect(problem()).toBe("This time has not come yet today. Check the time.");
  await form.user.clear(screen.getByLabelText("Time"));
  await form.type("Time", "8:30 am");
  await form.goOn();
  expect(await sendFrom(form)).toEqual({ said: "today", saidAt: nine, time: "08:30" });
});

test("C05 a time in the middle of the day is no time of last night", async () => {
  const form = openWhen();
  await form.answer("Last night");
  await form.type("Time", "14:00");
  await form.goOn();
  expect(problem()).toContain("This time is not in the evening or at night.");
});

test("C05 what is no time is asked about again, and stays where it was typed", async () => {
  const form = openWhen();
  await form.answer("Today");
  await form.type("Time", "before work");
  await form.goOn();
  expect(problem()).toBe("We could not read this time. Write it like 8:30 or 20:30.");
  expect(screen.getByLabelText("Time")).toHaveValue("before work");
});

test("C05 another block takes the time away", async () => {
  const form = openWhen();
  await form.answer("Yesterday during the day");
  await form.type("Time", "17:00");
  await form.goOn();
  await form.change("When did you last eat?");
  await form.answer("Today");
  expect(asked()).toBe(time);
  expect(screen.getByLabelText("Time")).toHaveValue("");
});
