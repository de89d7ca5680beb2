import type { Page } from "playwright-core";
import { focusOn, type Focus } from "./focus.ts";
import type { Hand } from "./hand.ts";

/** More than any page has. */
const mostStops = 80;
/** How often a key repeats that a trembling hand, or one that presses hard, holds down. */
const repeats = 5;

/** Tab, the arrow keys, Space, and Enter held down. `onStop` hears of every place the focus comes to. */
export function keysOn(page: Page, onStop: (focus: Focus) => void): Hand {
  const stop = async (): Promise<Focus> => {
    const focus = await focusOn(page);
    onStop(focus);
    return focus;
  };
  const press = async (key: string): Promise<Focus> => {
    await page.keyboard.press(key);
    return stop();
  };
  const reach = async (key: string, sought: string, isThere: (focus: Focus) => boolean): Promise<Focus> => {
    let focus = await stop();
    for (let stops = 0; !isThere(focus); stops += 1) {
      if (stops === mostStops) throw new Error(`${key} does not reach “${sought}”.`);
      focus = await press(key);
    }
    return focus;
  };
  return {
    type: async (label, text) => {
      const { entry } = await reach("Tab", label, ({ words, answer }) => words === label && answer === -1);
      if (entry === undefined) await page.keyboard.type(text);
      else await reach("ArrowDown", text, (focus) => focus.entry?.toLowerCase().startsWith(text) === true);
      await stop();
    },
    choose: async (sought) => {
      const { place, group } = await answerOf(page, sought);
      const isIt = ({ answer }: Focus) => answer === place;
      const first = await reach("Tab", `${sought}`, (focus) =>
        group === "" ? isIt(focus) : focus.group === group,
      );
      const focus = isIt(first) ? first : await reach("ArrowDown", `${sought}`, isIt);
      if (!focus.isChecked) await press("Space");
    },
    press: async (button) => {
      await reach("Tab", button, ({ words }) => words === button);
      for (let times = 0; times < repeats; times += 1) await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
    },
  };
}

/** Where an answer stands, and the group of radio buttons it is in; "" for a box to tick. */
function answerOf(page: Page, sought: string | number): Promise<{ place: number; group: string }> {
  return page.evaluate((wanted) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>("label > input")];
    const wordsOf = (input: HTMLInputElement) =>
      document.getElementById(input.getAttribute("aria-labelledby") ?? "")?.textContent;
    const place =
      typeof wanted === "number" ? wanted : inputs.findIndex((input) => wordsOf(input) === wanted);
    const input = inputs[place];
    if (input === undefined) throw new Error(`There is no answer “${wanted}”.`);
    return { place, group: input.type === "radio" ? input.name : "" };
  }, sought);
}
