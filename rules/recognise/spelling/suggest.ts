import type { Drug } from "../../drug.ts";
import { findNames } from "../names/find-names.ts";
import { isDoseWord, isLabelWord } from "../names/label-words.ts";
import { breakToken, tokens } from "../names/tokens.ts";
import { drugsOfName, type KnownName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { type CloseName, closeNames } from "./close-names.ts";
import { idsOfDrugs } from "./ids-of-drugs.ts";
import { type Beginning, namesBeginning } from "./names-beginning.ts";
import { saysNothing } from "./says-nothing.ts";
import { spellingIndexOf } from "./spelling-index.ts";

/** A name to offer while somebody types. Choosing it is always a person's own act. */
export type Suggestion = {
  /** The name as it is written in a table or a register: "Klonopin". */
  readonly name: string;
  /** What it stands for; several when the name can mean several, and then choosing it still asks. Never empty. */
  readonly drugs: readonly Drug[];
  /** Whether the typed letters begin the name, stand inside it, or are only close to it. */
  readonly how: "begins" | "within" | "spelling";
};

/** Fewer letters than this suggest nothing. */
const fewestLetters = 3;

/**
 * Names that the typed letters can become, each drug once, at most `most`: first the names that begin so, then those
 * with a word that does; the likeliest first within each. Where these are fewer than `most`, names that are only close
 * stand among them by how likely they are. A strength and whatever else is said beside the name is passed over; letters
 * that begin a name go before letters that are only close to one. Empty below three letters, and for an entry that says
 * that there is no medicine; its one word may still begin a name.
 */
export function suggest(typed: string, vocabulary: Vocabulary, most = 8): readonly Suggestion[] {
  const words = tokens(typed);
  const index = spellingIndexOf(vocabulary);
  const readings = lettersToRead(typed, vocabulary).map((letters) => ({
    letters,
    beginning: namesBeginning(letters, index, most).map(offerOfBeginning),
  }));
  const found = new Map<string, Suggestion>();
  const isNothing = saysNothing(words);
  if (isNothing && words.length > 1) return [];
  const offer = (name: KnownName, how: Suggestion["how"]): void => {
    const same = idsOfDrugs(name);
    const known = found.get(same);
    // What a part of the line says letter by letter is no similar spelling, however the whole line reads.
    const isBetter = known?.how === "spelling" && how !== "spelling";
    if (isBetter || (known === undefined && found.size < most))
      found.set(same, { name: name.written, drugs: drugsOfName(name), how });
  };
  const begin = readings.filter(({ beginning }) => beginning.length > 0);
  for (const { letters, beginning } of [...begin, ...readings.filter((each) => !begin.includes(each))]) {
    const close =
      Math.max(beginning.length, found.size) < most && !isNothing
        ? closeNames(letters, vocabulary, "beginning").map(offerOfClose)
        : [];
    for (const { name, how } of inOrder(beginning, close)) offer(name, how);
  }
  return [...found.values()];
}

/** What may be the letters of the name, the whole line first: each without spaces, each once. */
function lettersToRead(typed: string, vocabulary: Vocabulary): readonly string[] {
  const words = tokens(typed).filter((word) => word !== breakToken);
  const parts = [words, nameSaid(words, vocabulary), withoutStrength(words), beforeRemark(words)];
  const letters = parts.map((part) => part.join(""));
  return [...new Set(letters)].filter((each) => each.replaceAll(/\P{L}/gu, "").length >= fewestLetters);
}

type Offer = { readonly name: KnownName; readonly how: Suggestion["how"]; readonly score: number };

/** In the measure of `scoreOf`: what a name costs that goes on, or has the letters only within, or is misspelled. */
const goesOn = 0.15;
const isWithin = 0.5;
const isMisspelled = 0.45;

const offerOfBeginning = ({ name, isLaterWord, weight }: Beginning): Offer => ({
  name,
  how: isLaterWord ? "within" : "begins",
  score: (isLaterWord ? isWithin : goesOn) - weight,
});

const offerOfClose = ({ name, score }: CloseName): Offer => ({
  name,
  how: "spelling",
  score: score + isMisspelled,
});

/** The likeliest first; a name that begins so is not offered as a misspelled one. */
function inOrder(beginning: readonly Offer[], close: readonly Offer[]): readonly Offer[] {
  if (close.length === 0) return beginning;
  const begun = new Set(beginning.map(({ name }) => name));
  const misspelled = close.filter(({ name }) => !begun.has(name));
  return [...beginning, ...misspelled].sort((one, other) => one.score - other.score);
}

/** The words before the first number, without the form or frequency behind the name. */
function withoutStrength(words: readonly string[]): readonly string[] {
  const number = words.findIndex((word, at) => at > 0 && /^\p{N}/u.test(word));
  const named = number === -1 ? [...words] : words.slice(0, number);
  while (named.length > 1 && isDoseWord(named.at(-1) ?? "")) named.pop();
  return named;
}

/** The name that the line says in full, behind words of a label at most; empty when it says none. */
function nameSaid(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const name = findNames(words, vocabulary).found[0]?.name.split(" ") ?? [];
  const start = words.findIndex((_, at) => name.every((word, place) => words[at + place] === word));
  return words.slice(0, start).every(isLabelWord) ? name : [];
}

/** The words before the first that belongs to a label: "xanax from a friend". */
function beforeRemark(words: readonly string[]): readonly string[] {
  const remark = words.findIndex((word, at) => at > 0 && isLabelWord(word));
  return remark === -1 ? words : words.slice(0, remark);
}
