import type { Lexeme } from "./lexemes.ts";
import { numberOfWord } from "./number-words.ts";
import { readWrittenNumber } from "./written-number.ts";

/** Where every phrase of a table stands, word by word; "#" stands for any number. */
export type PhraseTree<Meaning> = {
  readonly next: Map<string, PhraseTree<Meaning>>;
  meaning?: Meaning;
};

export type FoundPhrase<Meaning> = {
  readonly meaning: Meaning;
  /** What stood for each "#", in order. */
  readonly numbers: readonly number[];
  /** Places of its first lexeme and of the one behind its last. */
  readonly from: number;
  readonly to: number;
};

/**
 * A tree of phrases. A phrase is folded words with single spaces; "a|b" stands for either word, and a "?" at the end
 * says that the word may be missing: "every|each # hours|h".
 */
export function growPhraseTree<Meaning>(
  table: readonly (readonly [meaning: Meaning, phrases: readonly string[]])[],
): PhraseTree<Meaning> {
  const tree: PhraseTree<Meaning> = { next: new Map() };
  for (const [meaning, phrases] of table) {
    for (const phrase of phrases) grow(tree, phrase.split(" "), meaning);
  }
  return tree;
}

function grow<Meaning>(tree: PhraseTree<Meaning>, words: readonly string[], meaning: Meaning): void {
  const [first, ...rest] = words;
  if (first === undefined) {
    tree.meaning ??= meaning;
    return;
  }
  if (first.endsWith("?")) grow(tree, rest, meaning);
  for (const word of first.replace(/\?$/u, "").split("|")) {
    const branch = tree.next.get(word) ?? { next: new Map() };
    tree.next.set(word, branch);
    grow(branch, rest, meaning);
  }
}

/** The longest phrase that begins at this place; undefined when none does. */
export function longestPhraseAt<Meaning>(
  lexemes: readonly Lexeme[],
  from: number,
  tree: PhraseTree<Meaning>,
): FoundPhrase<Meaning> | undefined {
  const words = tree.next.get(lexemes[from]?.text ?? "");
  const numbers = tree.next.get("#");
  if (words === undefined && numbers === undefined) return undefined;
  return follow(lexemes, from, from, tree, []);
}

function follow<Meaning>(
  lexemes: readonly Lexeme[],
  from: number,
  at: number,
  tree: PhraseTree<Meaning>,
  numbers: readonly number[],
): FoundPhrase<Meaning> | undefined {
  const here = tree.meaning === undefined ? undefined : { meaning: tree.meaning, numbers, from, to: at };
  const lexeme = lexemes[at];
  if (lexeme === undefined) return here;
  const byWord = tree.next.get(lexeme.text);
  const longerByWord = byWord && follow(lexemes, from, at + 1, byWord, numbers);
  if (longerByWord !== undefined) return longerByWord;
  const byNumber = tree.next.get("#");
  const number = byNumber === undefined ? undefined : numberOf(lexeme);
  if (byNumber !== undefined && number !== undefined) {
    const longer = follow(lexemes, from, at + 1, byNumber, [...numbers, number]);
    if (longer !== undefined) return longer;
  }
  const isHyphen = lexeme.text === "-" && at > from && lexemes[at - 1]?.text !== "-";
  return (isHyphen ? follow(lexemes, from, at + 1, { next: tree.next }, numbers) : undefined) ?? here;
}

function numberOf({ kind, text }: Lexeme): number | undefined {
  return kind === "number" ? readWrittenNumber(text)?.values[0] : numberOfWord(text);
}
