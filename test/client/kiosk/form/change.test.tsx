import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { placeIn } from "../../../../src/client/kiosk/answers/place.ts";
import { allergyPages } from "../../../../src/client/kiosk/questions/health/allergies.ts";
import { heartPages } from "../../../../src/client/kiosk/questions/health/heart.ts";
import { mindPages } from "../../../../src/client/kiosk/questions/mind.ts";
import { wordsPage } from "../../../../src/client/kiosk/questions/kinds/words-page.tsx";
import { answerTo, asked, openForm } from "./open-form.tsx";

const checking = "Check your answers";

async function openHeart() {
  const form = openForm((draft) => [...heartPages(draft), ...mindPages]);
  await form.tick("None of these");
  await form.goOn();
  await form.answer("Never");
  await form.answer("Never");
  await form.tick("None of these");
  await form.goOn();
  await form.answer("No");
  await form.answer("No");
  expect(asked()).toBe(checking);
  return form;
}

test("C23 Change leads to the question and Continue back to all answers", async () => {
  const { change, answer, sent, goOn } = await openHeart();
  await change("Have you ever been so full of energy that it was not like you?");
  expect(screen.getByRole("radio", { name: "Never" })).toBeChecked();
  await answer("Yes, now");
  expect(asked()).toBe(checking);
  expect(answerTo("Have you ever been so full of energy that it was not like you?")).toBe("Yes, now");
  await goOn();
  expect(sent[0]?.mentalHealth?.mania).toBe("now");
});

test("C23 Change leads through the questions it newly opens, and then back", async () => {
  const { change, tick, goOn, answer, sent } = await openHeart();
  await change("Heart and blood pressure");
  await tick("A heart attack");
  await goOn();
  expect(asked()).toBe("When was your heart attack?");
  await answer("Longer ago");
  expect(asked()).toBe(checking);
  await goOn();
  expect(sent[0]?.history?.heartAttack).toBe("earlier");
});

test("C03 C23 a question that was newly opened and left open is asked before anything is sent", async () => {
  const { change, tick, goOn, press, sent, answer } = await openHeart();
  await change("Heart and blood pressure");
  await tick("A heart attack");
  await goOn();
  await press("Back");
  await press("Back");
  expect(asked()).toBe(checking);
  await goOn();
  expect(sent).toEqual([]);
  expect(asked()).toBe("When was your heart attack?");
  await answer("In the last 6 weeks");
  await goOn();
  expect(sent[0]?.history?.heartAttack).toBe("within-6-weeks");
});

test("Back from a question that is being changed leads to all answers", async () => {
  const { change, press } = await openHeart();
  await change("Have alcohol or drugs ever been a problem for you?");
  await press("Back");
  expect(asked()).toBe(checking);
});

test("what was said about something that is taken back goes with it", async () => {
  const { answer, type, goOn, change, sent } = openForm(allergyPages);
  await answer("Yes");
  await type("What are you allergic to?", "Latex");
  await goOn();
  await change("Do you have any allergies?");
  await answer("No, none that I know of");
  expect(screen.queryByText("Latex")).toBeNull();
  await goOn();
  expect(sent[0]?.history).toEqual({ allergies: { state: "none-known" } });
});

test("text stays as it was typed", async () => {
  const place = placeIn("history", "badReactionInWords");
  const page = wordsPage({ ...place, id: "words", part: "health", ask: "health.bad-reaction-words" });
  const { type, goOn, sent } = openForm(() => [page]);
  await type("What happened the last time?", "Dizzy,{Enter}very dizzy ");
  await goOn();
  await goOn();
  expect(sent[0]?.history?.badReactionInWords).toBe("Dizzy,\nvery dizzy ");
});
