import { type Lexeme, lexemeAt } from "./lexemes.ts";
import { numberOfWord } from "./number-words.ts";
import { readWrittenNumber } from "./written-number.ts";

/** One place of a phrase: the words that can stand there, and whether it may be missing. */
type Slot = { readonly words: ReadonlySet<string>; readonly isOptional: boolean };
type Phrase<Meaning> = { readonly slots: readonly Slot[]; readonly meaning: Meaning };

/** Every phrase of a table by the words it can begin with; "#" stands for any number. */
export type PhraseIndex<Meaning> = {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Every word that stands in a phrase. */
  readonly words: ReadonlySet<string>;
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
 * An index of phrases. A phrase is folded words with single spaces; "a|b" stands for either word, and a "?" at the end
 * says that the word may be missing: "every|each # hours|h".
 */
export function indexPhrases<Meaning>(
  table: readonly (readonly [meaning: Meaning, phrases: readonly string[]])[],
): PhraseIndex<Meaning> {
  const byFirstWord = new Map<string, Phrase<Meaning>[]>();
  const words = new Set<string>();
  for (const [meaning, phrases] of table) {
    for (const written of phrases) {
      const phrase = { slots: written.split(" ").map(slotOf), meaning };
      for (const first of firstWordsOf(phrase.slots)) {
        const known = byFirstWord.get(first);
        if (known === undefined) byFirstWord.set(first, [phrase]);
        else known.push(phrase);
      }
      for (const slot of phrase.slots) for (const word of slot.words) words.add(word);
    }
  }
  return { byFirstWord, words };
}

function slotOf(written: string): Slot {
  const isOptional = written.endsWith("?");
  return { words: new Set((isOptional ? written.slice(0, -1) : written).split("|")), isOptional };
}

function firstWordsOf(slots: readonly Slot[]): readonly string[] {
  const needed = slots.findIndex(({ isOptional }) => !isOptional);
  return slots.slice(0, needed + 1).flatMap(({ words }) => [...words]);
}

/** The longest phrase that begins at this place, and of equally long ones the first of the table; undefined when none does. */
export function longestPhraseAt<Meaning>(
  lexemes: readonly Lexeme[],
  from: number,
  { byFirstWord }: PhraseIndex<Meaning>,
): FoundPhrase<Meaning> | undefined {
  const lexeme = lexemeAt(lexemes, from);
  const byWord = byFirstWord.get(lexeme.text) ?? [];
  const byNumber = numberOf(lexeme) === undefined ? [] : (byFirstWord.get("#") ?? []);
  let longest: FoundPhrase<Meaning> | undefined;
  for (const { slots, meaning } of byNumber.length === 0 ? byWord : [...byWord, ...byNumber]) {
    const end = follow(lexemes, from, slots, 0, []);
    if (end !== undefined && end.to > (longest?.to ?? from)) longest = { meaning, from, ...end };
  }
  return longest;
}

type End = Pick<FoundPhrase<unknown>, "numbers" | "to">;

function follow(
  lexemes: readonly Lexeme[],
  at: number,
  slots: readonly Slot[],
  place: number,
  numbers: readonly number[],
): End | undefined {
  const slot = slots[place];
  if (slot === undefined) return { to: at, numbers };
  const lexeme = lexemeAt(lexemes, at);
  const taken = take(lexeme, slot, numbers);
  const longer = taken && follow(lexemes, at + 1, slots, place + 1, taken);
  if (longer !== undefined) return longer;
  const isHyphen = place > 0 && lexeme.text === "-" && lexemeAt(lexemes, at - 1).text !== "-";
  const behindHyphen = isHyphen ? follow(lexemes, at + 1, slots, place, numbers) : undefined;
  return behindHyphen ?? (slot.isOptional ? follow(lexemes, at, slots, place + 1, numbers) : undefined);
}

/** The numbers so far when the lexeme fits the slot; undefined when it does not. */
function take(lexeme: Lexeme, { words }: Slot, numbers: readonly number[]): readonly number[] | undefined {
  if (words.has(lexeme.text)) return numbers;
  const number = words.has("#") ? numberOf(lexeme) : undefined;
  return number === undefined ? undefined : [...numbers, number];
}

function numberOf({ kind, text }: Lexeme): number | undefined {
  return kind === "number" ? readWrittenNumber(text)?.values[0] : numberOfWord(text);
}
