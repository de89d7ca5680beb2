import type { DrugClass } from "../../drug.ts";
import { isLabelWord } from "../names/label-words.ts";
import { isSedating } from "../../sedating-classes.ts";
import { drugsOfName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { isCloseEnough } from "./close-enough.ts";
import { byLikelihood, type CloseName, eachDrugOnce } from "./close-names.ts";
import { namesMeantBy, namesMeantByBoth } from "./meant-names.ts";
import { isEverydayWord } from "./everyday-words.ts";

/** Words of an entry that are taken for a misspelled name. */
export type Misspelling = {
  /** The words as they stand in the entry, folded: "klonapin", "alpra zolam". */
  readonly words: string;
  /** The names that they can be, likeliest first; never empty. */
  readonly names: readonly CloseName[];
};

/** The words of an entry that are not read otherwise, held against the names of the vocabulary. */
export type SpellingReading = {
  readonly misspellings: readonly Misspelling[];
  /** Names that other words resemble, too far off to be judged by; likeliest first, each drug once. */
  readonly suggested: readonly CloseName[];
};

/** No list of medicines in one entry has more unknown words; a longer text is prose. */
const mostWords = 40;

/**
 * Reads the words of an entry that no name accounts for.
 *
 * @param words all words of the entry, folded, in order; a name spelled letter by letter is one of them
 * @param leftOver those of them that are neither names nor words of a label
 * @param named the words of the names found
 */
export function findMisspellings(
  words: readonly string[],
  leftOver: readonly string[],
  named: ReadonlySet<string>,
  vocabulary: Vocabulary,
): SpellingReading {
  const unknown = new Set(leftOver.filter((word) => !isEverydayWord(word)).slice(0, mostWords));
  const misspellings = new Map<string, Misspelling>();
  const suggested: CloseName[] = [];
  const isWord = (text: string): boolean => /^\p{L}[\p{L}\d ]*$/u.test(text);
  const standsForItself = (word: string): boolean => named.has(word) || isLabelWord(word);

  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    if ((!unknown.has(word) && !unknown.has(next)) || !isWord(word)) continue;
    const both = isWord(next)
      ? namesMeantByBoth(word, next, standsForItself(word) || standsForItself(next), vocabulary)
      : [];
    const isParted = both[0] !== undefined && isCloseEnough(both[0]);
    if (!isParted && !unknown.has(word)) continue;
    const names = isParted ? both : namesMeantBy(word, vocabulary);
    unknown.delete(word);
    if (isParted) unknown.delete(next);
    const text = isParted ? `${word} ${next}` : word;
    if (isClear(names)) misspellings.set(text, { words: text, names: candidatesAmong(names) });
    else suggested.push(...names);
  }
  return { misspellings: [...misspellings.values()], suggested: eachDrugOnce(suggested.sort(byLikelihood)) };
}

/** A name this much less likely than the best is not offered beside it. */
const farLessLikely = 1;

/** Beside a sedating drug stand those that sedate in the same way: they change nothing, and one may be the one meant. */
function candidatesAmong(names: readonly CloseName[]): readonly CloseName[] {
  const [likeliest] = names;
  if (likeliest === undefined) return [];
  const sedation = sedatingClassesOf(likeliest);
  const sedatesAlike = (other: CloseName, place: number): boolean => {
    const classes = sedatingClassesOf(other);
    return place < nextBest && classes.length > 0 && classes.every((each) => sedation.includes(each));
  };
  return names.filter(
    (name, place) =>
      (isCloseEnough(name) || sedatesAlike(name, place)) && name.score - likeliest.score <= farLessLikely,
  );
}

/** Names that are offered to choose from side by side. */
const nextBest = 3;
const nearlyAsLikely = 0.45;

/**
 * Whether the likeliest name is close enough to be asked about, and no drug that sedates in another way is nearly as
 * likely and yet too far off: its entry would be narrowed to what sedates less.
 */
function isClear(names: readonly CloseName[]): boolean {
  const [likeliest] = names;
  if (likeliest === undefined || !isCloseEnough(likeliest)) return false;
  const sedation = new Set(sedatingClassesOf(likeliest));
  const isRival = (other: CloseName): boolean =>
    !isCloseEnough(other) &&
    other.score - likeliest.score < nearlyAsLikely &&
    sedatingClassesOf(other).some((each) => !sedation.has(each));
  return !names.slice(1, nextBest).some(isRival);
}

function sedatingClassesOf({ name }: CloseName): readonly DrugClass[] {
  return drugsOfName(name).flatMap(({ classes }) => classes.filter((each) => isSedating([each])));
}
