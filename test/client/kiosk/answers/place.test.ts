import { expect, test } from "vitest";
import { blankDraft } from "../../../../src/client/kiosk/answers/draft.ts";
import { enter, enteredOn } from "../../../../src/client/kiosk/answers/entered.ts";
import { placeIn } from "../../../../src/client/kiosk/answers/place.ts";
import { statementOf } from "../../../../src/client/kiosk/answers/statement-of.ts";

const stroke = placeIn("history", "stroke");
const porphyria = placeIn("history", "porphyria");

test("an answer stands in its place and nowhere else", () => {
  const draft = porphyria.write(stroke.write(blankDraft, "earlier"), "no");
  expect(draft).toEqual({ ...blankDraft, history: { stroke: "earlier", porphyria: "no" } });
  expect(stroke.read(draft)).toBe("earlier");
});

test("C03 an answer that is taken away is absent, and so is a section without answers", () => {
  const draft = porphyria.write(stroke.write(blankDraft, "earlier"), "no");
  const without = stroke.write(draft, undefined);
  expect(Object.keys(without.history ?? {})).toEqual(["porphyria"]);
  expect(porphyria.write(without, undefined)).toEqual(blankDraft);
});

test("what merely stood on a page is not sent", () => {
  const draft = enter(blankDraft, "day.food.time", ["half ei"]);
  expect(enteredOn(draft, "day.food.time")).toEqual(["half ei"]);
  expect(enter(draft, "day.food.time", undefined)).toEqual(blankDraft);
  expect(statementOf(draft, "es")).toEqual({
    formatVersion: 1,
    language: "es",
    patient: {},
    medications: { list: "not-asked", entries: [] },
  });
});
