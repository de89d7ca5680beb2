import type { Locator, Page } from "playwright-core";

/** What somebody does on a page of the form, by the words that stand there. */
export type Hand = {
  readonly type: (label: string, text: string) => Promise<void>;
  /** An answer by its words, or by its place on the page, from 0. */
  readonly choose: (answer: string | number) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
};

/** A finger, or a mouse. The letters come from the keyboard of the screen. */
export function pointerOn(page: Page, touch: "tap" | "click"): Hand {
  const boxes = page.locator("input[type=text], textarea, select");
  return {
    type: async (label, text) => {
      const box = boxes.and(page.getByLabel(label, { exact: true }));
      await box[touch]();
      if (await box.evaluate((element) => element instanceof HTMLSelectElement)) await pick(box, text);
      else await page.keyboard.insertText(text);
    },
    choose: (answer) => answersOn(page, answer)[touch](),
    press: (button) => page.getByRole("button", { name: button, exact: true })[touch](),
  };
}

export function answersOn(page: Page, answer: string | number): Locator {
  if (typeof answer === "number") return page.locator("label:has(input)").nth(answer);
  const named = { name: answer, exact: true };
  return page.locator("label").filter({
    has: page.getByRole("radio", named).or(page.getByRole("checkbox", named)),
  });
}

/** The list of a select is drawn by the system, outside the page. */
async function pick(list: Locator, firstLetters: string): Promise<void> {
  const names = await list.locator("option").allInnerTexts();
  await list.selectOption({ index: names.findIndex((name) => name.toLowerCase().startsWith(firstLetters)) });
}
