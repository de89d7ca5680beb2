import { type Lexeme, lexemeAt } from "./lexemes.ts";
import { type Line, markRead, wordsBetween } from "./line.ts";
import { unitOf } from "./unit-words.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const took = wordSet(
  "took taken dose doses use used had take pill intake prise dosis einnahme genommen eingenommen toma dosi tomada tomou",
);
const lastWords = wordSet("last latest derniere dernier letzte letzter zuletzt ultima ultimo");
/** A day or an hour by itself, whatever stands before it. */
const pastWords = wordSet(
  "yesterday today tonight hier gestern vorgestern heute ayer anteayer hoy ieri oggi ontem anteontem hoje " +
    "monday tuesday wednesday thursday friday saturday sunday",
);
const afterLast = wordSet(
  "night evening week weekend month monday tuesday wednesday thursday friday saturday sunday",
);
const afterThis = wordSet("morning afternoon evening week noon");
const timeWords = wordSet(
  "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec january february march " +
    "april may june july august september october november december morning afternoon evening night noon midnight am pm " +
    "h hr hrs hour hours day days week weeks month months year years ago at on in around about approx the this last was is " +
    "a an couple few one two three four matin soir nuit apres midi a vers il y jours semaines morgen abend nacht mittag um " +
    "uhr vor tagen wochen hace dias semanas manana tarde noche por la las fa giorni mattina sera notte alle ha semana noite",
);
const units = wordSet(
  "min mins minute minutes h hr hrs hour hours day days week weeks wk wks month months year years night nights",
);
const countWords = wordSet("one two three four a few couple");
/** Before a number these say how long ago: "vor 3 Tagen". */
const agoBefore = wordSet("vor hace ha");
/** Behind these the words tell of something else than a dose. */
const notADose = wordSet(
  "since started start began begun increased raised changed switched prescribed filled refilled dispensed every each per " +
    "seit desde depuis dal jeden cada until til till on before renewed seen",
);

/** The words about the last dose, taken out of the line before anything else is read from them; undefined when none. */
export function readLastDoseWords(line: Line): string | undefined {
  const { lexemes } = line;
  let words: string | undefined;
  for (let at = 0; at < lexemes.length; at += 1) {
    if (line.isRead[at] === true || !beginsAt(lexemes, at)) continue;
    const to = endOf(line, at);
    if (!isOfSomethingElse(lexemes, at)) words ??= wordsBetween(line, at, to);
    markRead(line, at, to);
    at = to - 1;
  }
  return words;
}

function beginsAt(lexemes: readonly Lexeme[], at: number): boolean {
  const [word, next] = [lexemeAt(lexemes, at).text, lexemeAt(lexemes, at + 1).text];
  if (lastWords.has(word)) return took.has(next) || afterLast.has(next) || next === ":";
  if (word === "this") return afterThis.has(next);
  if (pastWords.has(word)) return true;
  if (took.has(word) && next === "last") return true;
  return isAgo(lexemes, at);
}

/** "3 weeks ago", "il y a 3 jours", "vor 3 Tagen", "hace 3 días", "3 giorni fa". */
function isAgo(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second, third] = [
    lexemeAt(lexemes, at),
    lexemeAt(lexemes, at + 1),
    lexemeAt(lexemes, at + 2),
  ];
  if (first.text === "il" && second.text === "y" && third.text === "a")
    return lexemeAt(lexemes, at + 3).kind === "number";
  if (agoBefore.has(first.text)) return second.kind === "number";
  if (first.kind !== "number" && !countWords.has(first.text)) return false;
  return third.text === "fa" || (units.has(second.text) && (third.text === "ago" || third.text === "back"));
}

/** The amount right behind "last took" is what was taken then; behind a day or an hour it is a strength again. */
function endOf({ lexemes, isRead }: Line, from: number): number {
  const isEvent = (text: string) => lastWords.has(text) || took.has(text);
  let isTimed = !isEvent(lexemeAt(lexemes, from).text);
  let to = from + 1;
  for (let at = to; ; at += 1) {
    const { text, kind } = lexemeAt(lexemes, at);
    if (kind === "break" || isRead[at] === true) break;
    if (kind === "mark" && text !== "+") continue;
    const hasUnit = kind === "number" && unitOf(lexemeAt(lexemes, at + 1).text) !== undefined;
    if (hasUnit && isTimed) break;
    const isTime = timeWords.has(text) || pastWords.has(text);
    if (!isTime && kind !== "number" && !isEvent(text)) break;
    isTimed ||= isTime;
    if (hasUnit) at += 1;
    to = at + 1;
  }
  return to;
}

function isOfSomethingElse(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, beforeThat] = [lexemeAt(lexemes, at - 1).text, lexemeAt(lexemes, at - 2).text];
  return notADose.has(before) || (before === "the" && notADose.has(beforeThat));
}
