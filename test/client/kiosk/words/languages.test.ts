import { describe, expect, test } from "vitest";
import { faultsOf } from "../../../../src/cli/words/faults-of.ts";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { languageName } from "../../../../src/client/kiosk/words/language-name.ts";
import { languageCodes, loadWords } from "../../../../src/client/kiosk/words/load-words.ts";
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

test("C23 dates and times stand as the language writes them", async () => {
  const spanish = await loadWords("es");
  const date = new Date(1984, 2, 4, 20, 30).getTime();
  expect(spanish?.say("you.birth-date-read", { date })).toBe("4 de marzo de 1984");
  expect(spanish?.say("when.time-read", { clock: "20:30", time: date })).toMatch(
    /^20:30 \(8:30\sp\.\s?m\.\)$/,
  );
});
