import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import type { WordId } from "../../src/client/kiosk/words/say.ts";

export type Pace = {
  readonly keyMs: number;
  /** The way of a finger from one place to the next. */
  readonly tapMs: number;
};

export const practised: Pace = { keyMs: 70, tapMs: 300 };

/** What a hand does on a page. Words are named by their id in the catalogue, so that a new wording changes nothing here. */
export type Hand = {
  readonly tap: (words: WordId) => Promise<void>;
  /** A text that stands in no catalogue: a number, a name. */
  readonly tapText: (text: string) => Promise<void>;
  readonly type: (box: WordId, text: string) => Promise<void>;
  readonly pick: (list: WordId, entry: string) => Promise<void>;
  readonly shows: (words: WordId) => Promise<boolean>;
};

export function handOn(page: Page, { keyMs, tapMs }: Pace): Hand {
  const answers = (text: string) => {
    const named = { name: text, exact: true };
    const choices = page.getByRole("radio", named).or(page.getByRole("checkbox", named));
    return choices.or(page.getByRole("button", named)).first();
  };
  const tapText = async (text: string): Promise<void> => {
    await wait(tapMs);
    await answers(text).click();
  };
  return {
    tapText,
    tap: (words) => tapText(english[words]),
    type: async (box, text) => {
      await wait(tapMs);
      const field = page.getByLabel(english[box], { exact: true });
      await field.click();
      await field.pressSequentially(text, { delay: keyMs });
    },
    pick: async (list, entry) => {
      await wait(2 * tapMs);
      await page.getByLabel(english[list], { exact: true }).selectOption({ label: entry });
    },
    shows: async (words) => (await answers(english[words]).count()) > 0,
  };
}
