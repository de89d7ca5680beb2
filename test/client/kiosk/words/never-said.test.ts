import { describe, expect, test } from "vitest";
import { readCatalogues } from "../../../../src/cli/words.ts";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { fixedLineForPatient } from "../../../../rules/words.ts";
import { fixedLineInSpanish } from "./fixed-line.ts";

type Pattern = { readonly orders: RegExp; readonly reassures: RegExp };

/** What is never said to a patient, by language. A language without a row here fails. */
const neverSaid: Readonly<Record<string, Pattern>> = {
  en: {
    orders:
      /\b(?:withhold|taper|discontinue|wean|quit)\b|\b(?:hold|skip|stop|omit|delay|cut|change|reduce|lower|halve|double) (?:taking|using|the|a|your|this|that|any|it)\b|\b(?:do not|don't|never|avoid) (?:take|taking|use|using)\b|\btake (?:less|more|only|no)\b/iu,
    reassures:
      /\b(?:safe|safely|safer|safest|safety|cleared|harmless|risk-free)\b|\ball[- ]clear\b|no (?:known )?(?:interactions?|risks?|danger)\b|nothing to worry|you(?:'re| are) (?:fine|ready)/iu,
  },
  es: {
    orders:
      /\b(?:suspend\w*|interrump\w*|descontin\w*|retire|abandone|omita|s[aá]lte\w*|reduzca|disminuya|aumente|retrase|posponga|cambie|evite)\b|\b(?:deje|dejen|dejar) de (?:tomar|usar)\b|\bno (?:lo |la |los |las |se )?(?:tome|use|ponga)\b|\btome (?:menos|más|solo)\b/iu,
    reassures:
      /\bsegur(?:o|a|os|as|idad|amente)\b|\bsin (?:riesgos?|peligro|interacci\w+)\b|\binofensiv\w*|\bno (?:hay|tiene) (?:riesgos?|peligro|interacci\w+)\b|\btodo (?:está )?bien\b|\bapt[oa]\b/iu,
  },
};
const ticks = /[✓✔✅☑🗸👍]/u;

const spoken = new Map<string, readonly string[]>([["en", Object.values(english)]]);
for (const [code, { texts }] of await readCatalogues())
  spoken.set(
    code,
    Object.values(texts).map(({ text }) => text),
  );
const fixedLines = [fixedLineForPatient, fixedLineInSpanish];

function textsWith(pattern: RegExp, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => pattern.test(text) && !fixedLines.includes(text));
}

describe.each([...spoken])("in %s", (code, texts) => {
  test("C07 C24 no text tells a patient to stop, skip or change a medicine", () => {
    expect(neverSaid[code]).toBeDefined();
    expect(textsWith(neverSaid[code]?.orders ?? /$/u, texts)).toEqual([]);
  });

  test("C18 no text calls anything safe, or says that all is well", () => {
    expect(textsWith(neverSaid[code]?.reassures ?? /$/u, texts)).toEqual([]);
    expect(textsWith(ticks, texts)).toEqual([]);
  });
});

test.each([
  ["en", "Stop taking it today."],
  ["en", "Do not take it before you come."],
  ["en", "Skip a dose."],
  ["es", "Deje de tomar la pastilla."],
  ["es", "No la tome hoy."],
  ["es", "Suspenda su medicina."],
  ["es", "Tome menos."],
])("C07 in %s an order such as %j would be found", (code, order) => {
  expect(neverSaid[code]?.orders.test(order)).toBe(true);
});

test.each([
  ["en", "It is safe for you."],
  ["en", "There are no known interactions."],
  ["es", "Es seguro para usted."],
  ["es", "No hay riesgo."],
])("C18 in %s a comfort such as %j would be found", (code, comfort) => {
  expect(neverSaid[code]?.reassures.test(comfort)).toBe(true);
});
