import { describe, expect, test } from "vitest";
import { fixedLineForPatient } from "../../../../rules/words.ts";
import { spanish as spanishEducation } from "../../../../src/client/features/learn/spanish.ts";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { catalogue } from "../../../../src/client/kiosk/words/languages/es.ts";
import { fixedLineInSpanish } from "./fixed-line.ts";
import { pagesOfTexts } from "./pages-of-texts.ts";
import { spanishEaseOf } from "./reading-level.ts";

const spanish = Object.fromEntries(Object.entries(catalogue.texts).map(([id, { text }]) => [id, text]));
const pairs = Object.entries<string>(english).map(([id, text]) => ({
  id,
  text,
  translated: spanish[id] ?? "",
}));

const denies = {
  english: /\b(?:not|no|none|never|nothing|nobody|neither|nor|without|cannot)\b|n['’]t\b/iu,
  spanish: /(?<!\p{L})(?:no|ningun[oa]?|ningún|nunca|jamás|nada|nadie|ni|sin|tampoco)(?!\p{L})/iu,
};

/** How many sentences of a text say no. */
const denials = (text: string, words: RegExp) =>
  text.split(/[.!?:]\s/).filter((sentence) => words.test(sentence)).length;

describe("the Spanish texts", () => {
  test("C23 say no in as many sentences as the English", () => {
    const turned = pairs.filter(
      ({ text, translated }) => denials(text, denies.english) !== denials(translated, denies.spanish),
    );
    expect(turned).toEqual([]);
  });

  test("C07 say the fixed line for patients as it is said elsewhere", () => {
    const said = pairs.filter(({ text }) => text === fixedLineForPatient).map(({ translated }) => translated);
    expect(new Set(said)).toEqual(new Set([fixedLineInSpanish]));
    expect(spanishEducation.fixedLine).toBe(fixedLineInSpanish);
  });

  test("C23 call the reader usted", () => {
    const familiar =
      /(?<!\p{L})(?:tú|te|ti|tus?|contigo|vos|has|eres|tienes|puedes|quieres|tomas|tomaste)(?!\p{L})/iu;
    expect(pairs.filter(({ translated }) => familiar.test(translated))).toEqual([]);
  });

  test("C23 name a button or an answer as it is written on the form", () => {
    const misnamed = pairs.flatMap(({ id, text, translated }) => {
      const named = [...text.matchAll(/["“]([^"”]+)["”]/g)].map(([, name]) => name);
      const labels = pairs.filter((other) => named.includes(other.text));
      const isNamed = (label: string) =>
        labels.some((other) => other.text === label && translated.includes(`“${other.translated}”`));
      return labels.filter((label) => !isNamed(label.text)).map((label) => ({ id, label: label.id }));
    });
    expect(misnamed).toEqual([]);
  });

  test("C23 open each question and each call with its sign", () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    const unopened = pairs.filter(
      ({ translated }) =>
        count(translated, "?") !== count(translated, "¿") ||
        count(translated, "!") !== count(translated, "¡"),
    );
    expect(unopened).toEqual([]);
  });

  test("C23 read fairly easily, as a whole and on each page", () => {
    expect(spanishEaseOf(Object.values(spanish))).toBeGreaterThanOrEqual(65);
    const hard = pagesOfTexts(spanish).map(({ page, texts }) => ({ page, ease: spanishEaseOf(texts) }));
    expect(hard.filter(({ ease }) => ease < 65)).toEqual([]);
  });
});
