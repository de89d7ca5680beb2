import type { FoundPhrase } from "./phrase-index.ts";
import { longestPhraseAt } from "./phrase-index.ts";
import { directionPhrases, type PhraseMeaning } from "./phrases.ts";
import { isPerWord, unitOf } from "./unit-words.ts";
import { lexemeAt } from "./lexemes.ts";
import { type Line, markRead, wordsBetween } from "./line.ts";

/** A phrase of directions that stands in a line. */
export type ReadPhrase = FoundPhrase<PhraseMeaning> & { readonly words: string };

/** Words of a name that say something all the same: "APO-LORAZEPAM SUBLINGUAL", "Xanax XR". */
const speakInsideNames = new Set<PhraseMeaning["says"]>(["form", "likely-form", "extended-release"]);

/** Every phrase of a line, from left to right, the longest first at each place. */
export function readPhrases(line: Line): readonly ReadPhrase[] {
  const phrases: ReadPhrase[] = [];
  for (let at = 0; at < line.lexemes.length; at += 1) {
    const phrase = longestPhraseAt(line.lexemes, at, directionPhrases());
    if (
      phrase === undefined ||
      isHidden(line, phrase) ||
      isArticle(line, phrase) ||
      isTimesSign(line, phrase) ||
      isAmountPer(line, phrase)
    )
      continue;
    phrases.push({ ...phrase, words: wordsBetween(line, phrase.from, phrase.to) });
    const isUnit = phrase.meaning.says === "likely-form";
    if (!isUnit) markRead(line, phrase.from, phrase.to);
    at = phrase.to - 1;
  }
  return phrases;
}

function isHidden({ isName, isRead }: Line, { from, to, meaning }: FoundPhrase<PhraseMeaning>): boolean {
  for (let at = from; at < to; at += 1) {
    if (isName[at] === true && !speakInsideNames.has(meaning.says)) return true;
    if (isName[at] === false && isRead[at] === true) return true;
  }
  return false;
}

/** "am" and "pm" alone mean a time of day, but not in front of a German noun ("am Montag"). */
function isArticle({ typed, lexemes }: Line, { from, to }: FoundPhrase<PhraseMeaning>): boolean {
  const { text, end } = lexemeAt(lexemes, from);
  return text === "am" && to === from + 1 && /^ \p{Lu}\p{Ll}/u.test(typed.slice(end));
}

/** "x1" is once; "3x1" and "x 1 mg" hold a number of tablets or an amount. */
function isTimesSign({ lexemes }: Line, { from, to }: FoundPhrase<PhraseMeaning>): boolean {
  if (lexemeAt(lexemes, from).text !== "x" || to !== from + 2) return false;
  return lexemeAt(lexemes, from - 1).kind === "number" || unitOf(lexemeAt(lexemes, to).text) !== undefined;
}

/** "900 mg/day" is an amount for a day, not one dose a day. */
function isAmountPer({ lexemes }: Line, { from, meaning }: FoundPhrase<PhraseMeaning>): boolean {
  const unit = unitOf(lexemeAt(lexemes, from - 1).text);
  const isPerDay = meaning.says === "daily" && isPerWord(lexemeAt(lexemes, from).text);
  return isPerDay && unit !== undefined && unit !== "tablets";
}
