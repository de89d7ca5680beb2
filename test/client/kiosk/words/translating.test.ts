import { expect, test } from "vitest";
import { faultsOf } from "../../../../src/cli/words/faults-of.ts";
import type { Catalogue } from "../../../../src/client/kiosk/words/catalogue.ts";
import { fingerprint } from "../../../../src/client/kiosk/words/fingerprint.ts";
import { sayerOf } from "../../../../src/client/kiosk/words/sayer.ts";
import { textsOf } from "../../../../src/client/kiosk/words/texts-of.ts";

const english = {
  back: "Back",
  asked: "Did you take {name} last night?",
  left: "{count, plural, =0 {No question to go} one {# question to go} other {# questions to go}}",
};

/** Spanish for these texts; what is given takes the place of a whole line. */
function spanish(instead: Record<string, { of?: string; text: string }> = {}): Catalogue {
  const texts = {
    back: { text: "Atrás" },
    asked: { text: "¿Tomó {name} anoche?" },
    left: {
      text: "{count, plural, =0 {No falta ninguna} one {Falta # pregunta} other {Faltan # preguntas}}",
    },
    ...instead,
  };
  const originals: Record<string, string> = english;
  const bound = Object.entries(texts).map(([id, translation]) => [
    id,
    { of: fingerprint(originals[id] ?? ""), ...translation },
  ]);
  return { direction: "ltr", texts: Object.fromEntries(bound) as Catalogue["texts"] };
}

const faults = (instead?: Parameters<typeof spanish>[0]) => faultsOf("es", spanish(instead), english);

test("C23 a language that has every text of today's English has no fault", () => {
  expect(faults()).toEqual([]);
});

test("C23 a changed original is shown in English, and fails the check by its id", () => {
  const changed = { ...english, asked: "Did you not take {name} last night?" };

  expect(textsOf(spanish(), changed).asked).toBe("Did you not take {name} last night?");
  expect(textsOf(spanish(), changed).back).toBe("Atrás");
  expect(faultsOf("es", spanish(), changed)).toEqual([{ id: "asked", problem: "stale" }]);
});

test("C23 a text that is not translated, or left empty, is shown in English, and fails the check by its id", () => {
  const { back: _, ...others } = spanish().texts;
  for (const catalogue of [spanish({ back: { text: "" } }), { ...spanish(), texts: others }]) {
    expect(textsOf(catalogue, english).back).toBe("Back");
    expect(faultsOf("es", catalogue, english)).toEqual([{ id: "back", problem: "missing" }]);
  }
});

test("C23 a translation of no text is named", () => {
  expect(faults({ gone: { text: "Se fue" } })).toEqual([{ id: "gone", problem: "unknown" }]);
});

test.each([
  ["without its place", { asked: { text: "¿Lo tomó anoche?" } }, "other places"],
  ["with a place of its own", { asked: { text: "¿Tomó {nombre} anoche?" } }, "other places"],
  ["that loses the number", { left: { text: "Faltan preguntas" } }, "other places"],
  [
    "without a plural form",
    { left: { text: "{count, plural, =0 {Ninguna} other {Faltan # preguntas}}" } },
    "other cases",
  ],
  [
    "without the case of none",
    { left: { text: "{count, plural, one {Falta # pregunta} other {Faltan # preguntas}}" } },
    "other cases",
  ],
  ["with a brace that is not closed", { asked: { text: "¿Tomó {name anoche?" } }, "unreadable"],
] as const)("C23 a translation %s is named", (_what, instead, problem) => {
  expect(faults(instead)).toEqual([{ id: Object.keys(instead)[0], problem }]);
});

test("each language counts by its own plural forms", () => {
  const say = sayerOf("es", textsOf(spanish(), english)) as (id: string, values: { count: number }) => string;
  expect([0, 1, 2].map((count) => say("left", { count }))).toEqual([
    "No falta ninguna",
    "Falta 1 pregunta",
    "Faltan 2 preguntas",
  ]);
});
