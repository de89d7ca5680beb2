import { describe, expect, test } from "vitest";
import { faultsOf } from "../../../../src/cli/words/faults-of.ts";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { languageName } from "../../../../src/client/kiosk/words/language-name.ts";
import { languageCodes } from "../../../../src/client/kiosk/words/load-words.ts";
import { catalogues } from "./catalogues.ts";

test("the languages that are looked at here are those that are offered", () => {
  expect(languageCodes).toEqual(["en", ...catalogues.keys()]);
  expect(languageCodes).toContain("es");
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
