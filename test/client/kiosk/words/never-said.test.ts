import { describe, expect, test } from "vitest";
import { english } from "../../../../src/client/kiosk/words/english/index.ts";
import { fixedLineForPatient } from "../../../../rules/words.ts";
import { catalogues } from "./catalogues.ts";
import { fixedLineInSpanish } from "./fixed-line.ts";

type Pattern = { readonly orders: RegExp; readonly reassures: RegExp };

/** What is never said to a patient, by language. A language without a row fails. */
const neverSaid: Readonly<Record<string, Pattern>> = {
  en: {
    orders:
      /\b(?:withhold|taper|discontinue|wean|quit)\b|\b(?:hold|skip|stop|omit|miss) (?:taking|using|(?:the|a|any|your|this|that) (?:\w+ )?(?:dose|medicines?|tablets?|pills?)|it|them)\b|\b(?:cut|change|delay|reduce|lower|halve|double|raise) (?:the|a|any|your|this) (?:\w+ )?(?:dose|medicines?|tablets?|pills?)\b|\b(?:do not|don['’]t|never|avoid) (?:take|taking|use|using)\b|^(?:please,? )?take (?:less|more|only|no|it)\b/iu,
    reassures:
      /\b(?:safe|safely|safer|safest|safety|cleared|harmless|risk-free)\b|\ball[- ]clear\b|no (?:known )?(?:interactions?|risks?|danger)\b|nothing to worry|you(?:['’]re| are) (?:fine|ready)/iu,
  },
  es: {
    orders:
      /\b(?:suspend\w*|interrump\w*|descontin\w*|retire|abandone|omita|s[aá]lte\w*|reduzca|disminuya|retrase|posponga|evite)\b|\b(?:deje|dejen|dejar) de (?:tomar|usar)\b|\b(?:cambie|baje|suba|aumente|corte) (?:la|su|una|el|un) (?:dosis|medicamento|pastilla)|\bno (?:lo |la |los |las |se )?(?:tome|use|ponga)\b|^(?:por favor, )?tome (?:menos|más|solo|su)(?!\p{L})/iu,
    reassures:
      /\bsegur(?:o|a|os|as|idad|amente)\b|\bsin (?:riesgos?|peligro|interacci\p{L}+)|\binofensiv|\bno (?:hay|tiene) (?:riesgos?|peligro|interacci\p{L}+)|\btodo (?:está )?bien\b|\bapt[oa]\b/iu,
  },
};
const ticks = /[✓✔✅☑🗸👍]/u;

const spoken = new Map<string, readonly string[]>([["en", Object.values(english)]]);
for (const [code, { texts }] of catalogues)
  spoken.set(
    code,
    Object.values(texts).map(({ text }) => text),
  );
const fixedLines = [fixedLineForPatient, fixedLineInSpanish];

/** Sentence by sentence; a question orders nothing. */
function sentencesWith(pattern: RegExp, texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => !fixedLines.includes(text))
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => !sentence.endsWith("?") && pattern.test(sentence));
}

function patternOf(code: string): Pattern {
  const pattern = neverSaid[code];
  if (pattern === undefined) throw new Error(`Say in this file what is never said in ${code}.`);
  return pattern;
}

describe.each([...spoken])("in %s", (code, texts) => {
  test("C07 C24 no text tells a patient to stop, skip or change a medicine", () => {
    expect(sentencesWith(patternOf(code).orders, texts)).toEqual([]);
  });

  test("C18 no text calls anything safe, or says that all is well", () => {
    expect(sentencesWith(patternOf(code).reassures, texts)).toEqual([]);
    expect(sentencesWith(ticks, texts)).toEqual([]);
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
  expect(patternOf(code).orders.test(order)).toBe(true);
});

test.each([
  ["en", "It is safe for you."],
  ["en", "There are no known interactions."],
  ["es", "Es seguro para usted."],
  ["es", "No hay riesgo."],
])("C18 in %s a comfort such as %j would be found", (code, comfort) => {
  expect(patternOf(code).reassures.test(comfort)).toBe(true);
});
