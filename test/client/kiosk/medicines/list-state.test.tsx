import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statementSchema } from "../../../../src/contract/kiosk/statement.ts";
import { blankDraft, type Draft } from "../../../../src/client/kiosk/answers/draft.ts";
import { statementOf } from "../../../../src/client/kiosk/answers/statement-of.ts";
import { typeName } from "../../../../src/client/kiosk/medicines/adding/name-answer.ts";
import { withoutEntry } from "../../../../src/client/kiosk/medicines/list/entries.ts";
import { answerList, answerNone } from "../../../../src/client/kiosk/medicines/list/list-answer.ts";
import { asked, openMedicines } from "./open-medicines.tsx";

const noneOfThem = ["No", "No", "No", "No"];

it("C03 only the answer to the read-back makes the list confirmed none", async () => {
  const { answer, answerDirect, send } = await openMedicines();
  await answer("I take nothing");
  expect(asked()).toBe("You take nothing at all?");
  expect(screen.getByText("nothing for sleep, worry or pain")).toBeVisible();
  await answer("Yes, I take nothing at all");
  await answerDirect(...noneOfThem);
  expect(await send()).toMatchObject({ list: "confirmed-none", entries: [] });
});

it("C03 the read-back is a page of its own, with nothing chosen, that Continue does not pass", async () => {
  const { answer, goOn } = await openMedicines();
  await answer("I take nothing");
  expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
  await goOn();
  expect(asked()).toBe("You take nothing at all?");
});

it("C03 who does take something after all names it", async () => {
  const { answer, name } = await openMedicines();
  await answer("I take nothing");
  await answer("No, I do take something");
  expect(asked()).toBe("What is the name of the medicine?");
  await name("metformin");
  expect(asked()).toBe("How do you take metformin?");
});

it.each([
  ["Yes, I have them written down", { list: "no-answer", isComplete: "no" }],
  ["I would rather not say", { list: "declined" }],
  ["I'm not sure", { list: "no-answer", isComplete: "not-sure" }],
])("C03 “%s” is no “none”", async (chosen, state) => {
  const { answer, answerDirect, send } = await openMedicines();
  await answer(chosen);
  await answerDirect(...noneOfThem);
  const { list, isComplete } = await send();
  expect({ list, isComplete }).toEqual({ isComplete: undefined, ...state });
});

it("C03 not being sure at the read-back is no “none”", async () => {
  const { answer, answerDirect, send } = await openMedicines();
  await answer("I take nothing");
  await answer("I'm not sure");
  await answerDirect(...noneOfThem);
  expect(await send()).toMatchObject({ list: "no-answer", isComplete: "not-sure", entries: [] });
});

it.each([
  ["That is all of them", "yes"],
  ["No, the rest is written down", "no"],
  ["I'm not sure that is all", "not-sure"],
])("C03 “%s” is said of a list with medicines on it", async (chosen, isComplete) => {
  const { answer, answerDirect, name, send } = await openMedicines();
  await answer("Yes, I will type them in");
  await name("metformin");
  await answer("Every day, or on most days");
  await answer("Today");
  expect(asked()).toBe("Your medicines so far");
  await answer(chosen);
  await answerDirect(...noneOfThem);
  expect(await send()).toMatchObject({ list: "listed", isComplete, entries: [{ typed: "metformin" }] });
});

it("C03 the first answer cannot drop medicines that are listed", async () => {
  const { answer, name, press } = await openMedicines();
  await answer("Yes, I will type them in");
  await name("metformin");
  await press("Back");
  await press("Back");
  expect(asked()).toBe("Do you take any medicines?");
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.getByText("You have put 1 medicine on your list: metformin.")).toBeVisible();
});

it("C03 an emptied list is not asked, and the first question leads on to “nothing” by its own tap", async () => {
  const { answer, answerDirect, name, press, goOn, send } = await openMedicines();
  await answer("Yes, I will type them in");
  await name("metformin");
  await answer("Every day, or on most days");
  await answer("Today");
  await press("Remove metformin");
  await goOn();
  expect(screen.getByRole("alert")).toHaveTextContent("Your list is empty.");
  await press("Change my first answer");
  await answer("I take nothing");
  expect(asked()).toBe("You take nothing at all?");
  await answer("Yes, I take nothing at all");
  await answerDirect(...noneOfThem);
  expect(await send()).toMatchObject({ list: "confirmed-none", entries: [] });
});

describe("C03 whenever it is interrupted", () => {
  const steps: readonly (readonly [string, (draft: Draft) => Draft])[] = [
    ["will type", (draft) => answerList(draft, "typing")],
    ["nothing", (draft) => answerList(draft, "nothing")],
    ["written down", (draft) => answerList(draft, "written-down")],
    ["declined", (draft) => answerList(draft, "declined")],
    ["not sure", (draft) => answerList(draft, "not-sure")],
    ["confirms nothing", (draft) => answerNone(draft, "nothing")],
    ["something after all", (draft) => answerNone(draft, "something")],
    ["not sure of nothing", (draft) => answerNone(draft, "not-sure")],
    ["types", (draft) => typeName(draft, "m1", "Xanax")],
    ["clears", (draft) => typeName(draft, "m1", " ")],
    ["removes", (draft) => withoutEntry(draft, "m1")],
  ];
  const paths = (length: number): readonly (readonly (typeof steps)[number][])[] =>
    length === 0
      ? [[]]
      : paths(length - 1).flatMap((path) => [path, ...steps.map((step) => [...path, step])]);

  it("what would be sent is right, and “none” stands only as the last word of who confirmed it", () => {
    for (const path of paths(4)) {
      const draft = path.reduce((before, [, act]) => act(before), blankDraft);
      const says = path.map(([name]) => name).join(", ");
      const { medications } = statementOf(draft, "en");
      expect(statementSchema.shape.medications.safeParse(medications).error, says).toBeUndefined();
      if (medications.list === "confirmed-none") {
        expect(says).toContain("nothing");
        expect(says).toContain("confirms nothing");
      }
    }
  });

  it.each(["typing", "nothing"] as const)("“%s” alone leaves the list not asked", (answer) => {
    expect(answerList(blankDraft, answer).medications).toEqual({ list: "not-asked", entries: [] });
  });

  it("a medicine that was added takes an earlier “nothing” away for good", () => {
    const confirmed = answerNone(answerList(blankDraft, "nothing"), "nothing");
    expect(confirmed.medications.list).toBe("confirmed-none");
    const added = typeName(confirmed, "m1", "Xanax");
    expect(added.medications.list).toBe("listed");
    expect(withoutEntry(added, "m1").medications.list).toBe("not-asked");
  });
});
