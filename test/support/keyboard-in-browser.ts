import type { Page } from "playwright-core";

/** More stops than any page has: a control that cannot be reached is a failure, not an endless walk. */
const mostStops = 400;

/** Presses Tab until the focus is on a button or link with the words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  await tabUntil(page, words, "a, button");
}

/** Presses Tab until the focus is in the field with the label. */
export async function tabToField(page: Page, label: string): Promise<void> {
  await tabUntil(page, label, "input, select, textarea");
}

/** Reaches the answers of a question and chooses one with the arrow keys and Space. */
export async function chooseByKeys(page: Page, question: string, choice: string): Promise<void> {
  await tabUntil(page, question, "input[type=radio]");
  for (let stop = 0; stop < mostStops; stop += 1) {
    if ((await focusedAnswer(page)) === choice) {
      await page.keyboard.press("Space");
      return;
    }
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`The arrow keys do not reach “${choice}” of “${question}”.`);
}

async function tabUntil(page: Page, words: string, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocusOn(page, words, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach “${words}”.`);
}

/** True when the focused element fits the selector and is named by the words: itself, its label or its question. */
function isFocusOn(page: Page, words: string, selector: string): Promise<boolean> {
  return page.evaluate(
    ([wanted, fits]) => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !focused.matches(fits)) return false;
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      const question = focused.closest("[role=radiogroup]")?.getAttribute("aria-labelledby");
      const named =
        focused.matches("[type=radio]") && question
          ? [document.getElementById(question)?.textContent ?? ""]
          : [
              ...labels.map((label) => label.textContent),
              focused.matches("a, button") ? focused.textContent : "",
            ];
      return named.some((name) => name.trim().startsWith(wanted));
    },
    [words, selector] as const,
  );
}

function focusedAnswer(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest("label")?.textContent.trim());
}
