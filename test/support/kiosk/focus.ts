import type { Page } from "playwright-core";

export type Focus = {
  /** The words on a button, of an answer, or of the label of a box; "" for a heading. */
  readonly words: string;
  /** Place among the answers of the page, from 0; -1: it is none. */
  readonly answer: number;
  /** Answers among which the arrow keys move. */
  readonly group: string;
  readonly isChecked: boolean;
  /** The entry of a list that is chosen; absent: it is none. */
  readonly entry?: string;
  /** Why a person could not tell where they are; absent: they can. */
  readonly problem?: string;
};

/** Where the focus is, and whether it can be seen there. */
export const focusOn = (page: Page): Promise<Focus> => page.evaluate(readFocus);

function readFocus(): Focus {
  const focused = document.activeElement;
  const nowhere = { words: "", answer: -1, group: "", isChecked: false };
  if (!(focused instanceof HTMLElement) || focused === document.body)
    return { ...nowhere, problem: "the focus is nowhere" };
  const card = focused.closest("label");
  const target = card ?? focused;
  const answers = [...document.querySelectorAll("label:has(input)")];
  const labels = "labels" in focused ? [...(focused.labels as NodeListOf<HTMLLabelElement>)] : [];
  const named = focused.getAttribute("aria-labelledby");
  const words =
    (named !== null && document.getElementById(named)?.textContent) ||
    labels[0]?.textContent ||
    focused.textContent;
  const problem = whyNotSeen(target, focused);
  return {
    words: words.trim(),
    answer: card === null ? -1 : answers.indexOf(card),
    group: focused instanceof HTMLInputElement && focused.type === "radio" ? focused.name : "",
    isChecked: focused instanceof HTMLInputElement && focused.checked,
    ...(focused instanceof HTMLSelectElement && { entry: focused.selectedOptions[0]?.text ?? "" }),
    ...(problem !== undefined && { problem: `${problem}: ${words}` }),
  };

  function whyNotSeen(shown: HTMLElement, element: HTMLElement): string | undefined {
    const { left, top, bottom, width } = shown.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight) return "the focus is out of sight";
    const y = Math.min(Math.max((top + bottom) / 2, 1), window.innerHeight - 1);
    const above = document.elementFromPoint(left + width / 2, y);
    if (above !== null && !shown.contains(above) && !above.contains(shown)) return "the focus is covered";
    // What only reads out where the reader is shows no frame.
    if (element.tabIndex < 0) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const isFramed = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return isFramed ? undefined : "the focus has no frame";
  }
}
