import { describe, expect, test } from "vitest";
import { fixedLineForPatient } from "../../../../rules/words.ts";
import { messageParts } from "../../../../src/cli/words/message-parts.ts";
import { english, englishByPart } from "../../../../src/client/kiosk/words/english/index.ts";
import { englishGradeOf } from "./reading-level.ts";
import { pagesOfTexts } from "./pages-of-texts.ts";

const entries = Object.entries(english);

describe("the English texts", () => {
  test("no id stands in two parts", () => {
    const ids = Object.values(englishByPart).flatMap((part) => Object.keys(part));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("each can be read as an ICU message, and none is empty", () => {
    const wrong = entries.filter(([, text]) => text.trim() === "" || messageParts(text) === undefined);
    expect(wrong).toEqual([]);
  });

  test("C07 the fixed line for patients is among them, word for word", () => {
    expect(entries.map(([, text]) => text)).toContain(fixedLineForPatient);
  });

  test("C23 as a whole they read at grade 6 or below", () => {
    expect(englishGradeOf(entries.map(([, text]) => text))).toBeLessThanOrEqual(6);
  });

  test("C23 no page reads above grade 8", () => {
    const hard = pagesOfTexts(english).map(({ page, texts }) => ({ page, grade: englishGradeOf(texts) }));
    expect(hard.filter(({ grade }) => grade > 8)).toEqual([]);
  });
});
