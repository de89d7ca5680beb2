import type { Locator, Page } from "playwright-core";
import { inTwoHours } from "./in-two-hours.ts";

type Inside = Page | Locator;

/** Chooses an answer by its question, as a mouse or a finger does: on the words of the answer. */
export async function answer(inside: Inside, question: string | RegExp, choice: string): Promise<void> {
  const group = inside.getByRole("radiogroup", { name: question });
  await group.getByText(choice, { exact: true }).click();
}

/** Everything without which a screening cannot be stored: Maria Okafor, in two hours. */
export async function fillVisit(page: Page): Promise<void> {
  await page.getByLabel("Family name").fill("Okafor");
  await page.getByLabel("Given name").fill("Maria");
  await page.getByLabel("Birth date").fill("1984-03-04");
  await page.getByLabel(/Record number/).fill("20817");
  const start = page.getByRole("group", { name: "Planned start of the treatment" });
  const [date = "", time = ""] = inTwoHours().split("T");
  await start.getByLabel("Date").fill(date);
  await start.getByLabel(/^Time/).fill(time);
  await answer(page, "How will ketamine be given?", "IV infusion (into a vein)");
  await page.getByLabel(/Planned duration/).fill("40");
  await answer(page, "What is the treatment for?", "Mood");
  await answer(page, "Where are we?", "Before the day");
  await answer(page, "Who fills in this form?", "Nurse");
}

/** Alprazolam as needed, last taken last night, everything about it answered. */
export async function listAlprazolam(page: Page): Promise<void> {
  await page.getByLabel("Add a medicine").fill("xanax 0.5 mg prn");
  await page.keyboard.press("Enter");
  const card = page.getByRole("article", { name: /xanax 0.5 mg prn/ });
  await answer(card, "How is it taken?", "As needed");
  await answer(card, "When was the last dose?", "Last night");
  await card.getByRole("textbox", { name: "Days used, last 14" }).fill("3");
  await card.getByLabel("Where from?").selectOption({ label: "Own prescription" });
  await card.getByText("Anxiety", { exact: true }).click();
  await answer(card, /missed, cut or changed/, "No");
  await answer(card, /Extended-release/, "No");
  await answer(page, "Is the list complete?", "Yes");
  await answer(page, /Anything taken only now and then/, "Yes");
}

/** Every question left in the form gets its quiet answer, where it has one. */
export async function answerEveryQuestionQuietly(page: Page): Promise<void> {
  await answer(page, "Escort home arranged", "Yes");
  for (const quiet of [
    "No",
    "Never",
    "None",
    "None known",
    "None of these",
    "Does not drink",
    "Not possible",
  ]) {
    const groups = page
      .getByRole("radiogroup")
      .filter({ has: page.getByText(quiet, { exact: true }) })
      .filter({ hasNot: page.locator("input:checked") });
    while ((await groups.count()) > 0) await groups.first().getByText(quiet, { exact: true }).click();
  }
}
