import type { Page } from "playwright-core";
import type { WordId } from "../../../src/client/kiosk/words/say.ts";
import type { Hand } from "./hand.ts";
import { notSure, type Answer, type Script } from "./script.ts";
import { isSaidBy, textIn, type Language } from "./texts.ts";

export type Journey = {
  readonly page: Page;
  readonly language: Language;
  readonly script: Script;
  readonly hand: Hand;
};

/** What may look at a page of the form: as it comes, and once it is answered. */
export type Visitor = {
  readonly onAsked?: (asked: string) => Promise<void>;
  readonly onAnswered?: (asked: string) => Promise<void>;
};

const mostPages = 140;

/** Answers page after page until this is asked. Resolves with everything that was asked, in order. */
export async function journeyTo(
  until: WordId,
  journey: Journey,
  visitor: Visitor = {},
): Promise<readonly string[]> {
  const { page, language, hand } = journey;
  const nextAnswer = answersIn(journey);
  const questions: string[] = [];
  for (let asked = await askedAfter(page, ""); asked !== textIn(language, until);) {
    if (questions.push(asked) > mostPages) throw new Error(`“${textIn(language, until)}” is never asked.`);
    await visitor.onAsked?.(asked);
    const { type = {}, choose = [], press } = nextAnswer(asked);
    for (const [label, text] of Object.entries(type))
      await hand.type(textIn(language, label as WordId), text);
    for (const each of choose) await hand.choose(typeof each === "number" ? each : textIn(language, each));
    await visitor.onAnswered?.(asked);
    await hand.press(textIn(language, press ?? "form.continue"));
    asked = await askedAfter(page, asked);
  }
  return questions;
}

function answersIn({ script, language }: Journey): (asked: string) => Answer {
  const times = new Map<string, number>();
  return (asked) => {
    const [id, answers = [notSure]] =
      Object.entries(script).find(([each]) => isSaidBy(language, each as WordId, asked)) ?? [];
    const time = times.get(id ?? asked) ?? 0;
    times.set(id ?? asked, time + 1);
    return answers[Math.min(time, answers.length - 1)] ?? notSure;
  };
}

/** The question that stands there once it is no longer this one. */
export async function askedAfter(page: Page, before: string): Promise<string> {
  const shown = page.waitForFunction((former) => {
    // A form that is out of sight keeps its question.
    const shown = [...document.querySelectorAll("h1")].find((heading) => heading.checkVisibility());
    const text = shown?.textContent ?? "";
    return text !== "" && text !== former && text;
  }, before);
  const asked = await shown.catch(async (cause: unknown) => {
    const problem = await page.locator("#problem").allTextContents();
    throw new Error(`“${before}” is still asked. ${problem.join()}`, { cause });
  });
  return String(await asked.jsonValue());
}
