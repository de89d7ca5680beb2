import { describe, expect, test } from "vitest";
import { readCatalogues } from "../../../../src/cli/words.ts";
import { faultsOf } from "../../../../src/cli/words/faults-of.ts";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { languageName } from "../../../../src/client/kiosk/words/language-name.ts";
import { languageCodes } from "../../../../src/client/kiosk/words/load-words.ts";

const catalogues = await readCatalogues();

test("the languages that are checked are those that are offered", () => {
  expect(languageCodes).toEqual(["en", ...catalogues.keys()]);
});

describe.each([...catalogues])("%s", (code, catalogue) => {
  test("C23 has every text, each made from today's English, with its places and plural forms", () => {
    expect(faultsOf(code, catalogue, english)).toEqual([]);
  });

  test("is named in its own words", () => {
    expect(languageName(code)).not.toBe(code);
    expect(languageName(code)).not.toBe(new Intl.DisplayNames(["en"], { type: "language" }).of(code));
  });
});
