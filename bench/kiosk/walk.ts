import type { Page } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import type { WordId } from "../../src/client/kiosk/words/say.ts";
import { handOn, type Hand, type Pace } from "./hand.ts";
import { quietAnswers, type Script } from "./practised-patient.ts";

const mostPages = 120;

/** Answers page after page, each as soon as it stands there, until this is asked. Resolves with how many were answered. */
export async function walkTo(until: WordId, page: Page, script: Script, pace: Pace): Promise<number> {
  const hand = handOn(page, pace);
  let pages = 0;
  for (let asked = await questionOn(page, ""); asked !== english[until]; pages += 1) {
    if (pages === mostPages) throw new Error(`“${english[until]}” is never asked, but “${asked}”.`);
    const outcome = await (answerTo(asked, script) ?? answerQuietly)(hand);
    if (outcome !== "left") await hand.tap("form.continue");
    asked = await questionOn(page, asked);
  }
  return pages;
}

const answerTo = (asked: string, script: Script) =>
  Object.entries(script).find(([id]) => isSaidBy(english[id as WordId], asked))?.[1];

/** Whether the words are this text of the catalogue, with something in its one place, "{name}". */
function isSaidBy(text: string, words: string): boolean {
  const [before = "", after] = text.split(/\{\w+\}/);
  return after === undefined ? words === text : words.startsWith(before) && words.endsWith(after);
}

async function answerQuietly({ shows, tap }: Hand): Promise<void> {
  for (const quiet of quietAnswers) if (await shows(quiet)) return tap(quiet);
}

/** What is asked once it is no longer what was asked before. */
async function questionOn(page: Page, before: string): Promise<string> {
  const shown = page.waitForFunction((former) => {
    const text = document.querySelector("h1")?.textContent ?? "";
    return text !== "" && text !== former && text;
  }, before);
  const asked = await shown.catch(async (cause: unknown) => {
    const shows = await page.locator("body").innerText();
    throw new Error(`“${before}” is not answered. The page shows:\n${shows}`, { cause });
  });
  return String(await asked.jsonValue());
}
