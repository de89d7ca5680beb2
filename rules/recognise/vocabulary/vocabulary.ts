import type { Drug } from "../../drug.ts";

/** What a name can stand for: one drug, or all drugs of a combination together. Never empty. */
export type Meaning = readonly Drug[];

/** A name, and everything that it can mean: one meaning is beyond doubt, several ask. Never empty. */
export type KnownName = {
  /** As a table or a register writes it, for people. */
  readonly written: string;
  readonly meanings: readonly Meaning[];
  /** Of a name that counts as the whole entry alone: there it is the product beyond doubt. Absent: it asks. */
  readonly isCertainAsWholeEntry?: true;
};

/** Every name that is known, ready for lookup. A key is the name's tokens joined by single spaces. */
export type Vocabulary = {
  /** "core" for the tables alone; with an imported register its fingerprint follows. The same version reads alike. */
  readonly version: string;
  /** Names that may stand anywhere in a text. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** Ordinary or very short words: a name only when they are the whole entry, and then they ask, most of them. */
  readonly wholeEntryNames: ReadonlyMap<string, KnownName>;
  /** By first token: how many tokens the longest name starting with it has, 1 or more. */
  readonly longestNameByFirstToken: ReadonlyMap<string, number>;
  readonly drugsById: ReadonlyMap<string, Drug>;
  /** The tables alone, where a register was laid over them; absent when there is nothing but the tables. */
  readonly tables?: Vocabulary;
};

/** Every drug that the name can stand for, each once. */
export function drugsOfName({ meanings }: KnownName): readonly Drug[] {
  const [only] = meanings;
  if (only !== undefined && meanings.length === 1) return only;
  return [...new Set(meanings.flat())];
}
