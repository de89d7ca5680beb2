import { expect, test } from "vitest";
import { startLanguage } from "../../../../src/client/kiosk/words/start-language.ts";

const available = ["en", "es", "pt-BR"];

test.each([
  ["", [], "en"],
  ["", ["es-MX", "en"], "es"],
  ["", ["de", "es"], "es"],
  ["", ["de", "ja"], "en"],
  ["?lang=es", ["en-US"], "es"],
  ["?lang=ES-419", ["en-US"], "es"],
  ["?lang=en", ["es"], "en"],
  ["?lang=pt-br", ["en"], "pt-BR"],
  ["?lang=xx", ["es-ES"], "es"],
  ["?lang=", ["es"], "es"],
  ["?lang=__proto__", [], "en"],
])("C23 address %j and own languages %j begin in %s", (search, own, expected) => {
  expect(startLanguage(search, own, available)).toBe(expected);
});
