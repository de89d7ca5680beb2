import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { blankDraft } from "../../../../src/client/kiosk/answers/draft.ts";
import { listPasted } from "../../../../src/client/kiosk/medicines/adding/paste.ts";
import { asked, openMedicines } from "./open-medicines.tsx";

const list = "metformin 500 mg twice daily\nlisinopril 10 mg\nvitamin D";

async function pasteList(text = list) {
  const form = await openMedicines();
  await form.answer("Yes, I will type them in");
  await form.user.click(form.box());
  await form.user.paste(text);
  return form;
}

it("a pasted list is read back, one medicine a line, and each is asked about", async () => {
  const { answer, goOn } = await pasteList();
  expect(screen.getByText("This reads as 3 medicines. We will ask about each one:")).toBeVisible();
  const lines = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "metformin 500 mg twice daily",
    "lisinopril 10 mg",
    "vitamin D",
  ]);
  await goOn();
  expect(asked()).toBe("How do you take metformin?");
  await answer("Every day, or on most days");
  await answer("Today");
  expect(asked()).toBe("How do you take lisinopril?");
  await answer("Every day, or on most days");
  await answer("Yes");
  expect(asked()).toBe("How do you take vitamin D?");
});

it("a pasted text can be one medicine after all", async () => {
  const { box, goOn, press } = await pasteList("metformin 500 mg; lisinopril 10 mg");
  await press("No, this is one medicine");
  expect(box()).toHaveValue("metformin 500 mg; lisinopril 10 mg");
  expect(screen.queryByText(/This reads as/)).toBeNull();
  await goOn();
  expect(asked()).toMatch(/^How do you take metformin 500 mg; lisinopril 10 mg/);
});

it("one pasted medicine stays in the box to be looked at", async () => {
  const { box } = await pasteList("metformin 500 mg twice daily");
  expect(box()).toHaveValue("metformin 500 mg twice daily");
  expect(screen.queryByText(/This reads as/)).toBeNull();
});

it("a list holds 200 medicines, and more are not listed in part", () => {
  const names = Array.from({ length: 200 }, (_, index) => `medicine ${index}`);
  const listed = listPasted(blankDraft, "m1", names);
  if (!listed || !("draft" in listed)) throw new Error("200 medicines were not listed.");
  expect(listed.draft.medications.entries).toHaveLength(200);
  expect(listPasted(blankDraft, "m1", [...names, "one more"])).toEqual({ found: 201, room: 200 });
});

it("a list with a part that is too long is not split", () => {
  expect(listPasted(blankDraft, "m1", ["metformin", "a".repeat(501)])).toBeUndefined();
});
