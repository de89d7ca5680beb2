import { expect, test } from "vitest";
import { plainSentences } from "./plain-sentences.ts";
import { englishGradeOf, spanishEaseOf } from "./reading-level.ts";
import { spanishSyllables } from "./spanish-syllables.ts";

test("a text is read as its sentences, with the last form of a choice", () => {
  const text = "Your {part}. About {count, plural, one {# question} other {# questions}} to go. {name}?";
  expect(plainSentences([text, "Back"])).toEqual(["Your it", "About 2 questions to go", "it", "Back"]);
});

test.each([
  ["pan", 1],
  ["guerra", 2],
  ["queso", 2],
  ["agua", 2],
  ["día", 2],
  ["medicina", 4],
  ["respiración", 4],
  ["leer", 2],
  ["muy", 1],
  ["mayo", 2],
  ["cigüeña", 3],
])("%s has %d syllables", (word, expected) => {
  expect(spanishSyllables(word)).toBe(expected);
});

test("hard sentences are told from easy ones", () => {
  expect(englishGradeOf(["When did you last take it? Your best guess is fine."])).toBeLessThan(3);
  expect(
    englishGradeOf([
      "Concomitant administration of sedative medication necessitates precautionary observation.",
    ]),
  ).toBeGreaterThan(12);
  expect(spanishEaseOf(["¿Cuándo lo tomó? Diga lo que mejor recuerde."])).toBeGreaterThan(80);
  expect(
    spanishEaseOf([
      "La administración concomitante de medicamentos sedantes requiere observación cautelosa.",
    ]),
  ).toBeLessThan(30);
});
