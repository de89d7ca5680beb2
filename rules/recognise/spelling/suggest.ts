import type { Drug } from "../../drug.ts";
import { isDoseWord } from "../names/label-words.ts";
import { breakToken, tokens } from "../names/tokens.ts";
import { drugsOfName, type KnownName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { closeNames } from "./close-names.ts";
import { idsOfDrugs } from "./ids-of-drugs.ts";
import { namesBeginning } from "./names-beginning.ts";
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
 * with a word that does, then those that are only close; the likeliest first within each. A strength and whatever
 * stands behind the name is passed over. Empty below three letters.
 */
export function suggest(typed: string, vocabulary: Vocabulary, most = 8): readonly Suggestion[] {
  const index = spellingIndexOf(vocabulary);
  const words = tokens(typed).filter((word) => word !== breakToken);
  const found = new Map<string, Suggestion>();
  const offer = (name: KnownName, how: Suggestion["how"]): void => {
    const same = idsOfDrugs(name);
    if (!found.has(same) && found.size < most)
      found.set(same, { name: name.written, drugs: drugsOfName(name), how });
  };
  for (const letters of new Set([words.join(""), withoutStrength(words).join("")])) {
    if (letters.replaceAll(/\P{L}/gu, "").length < fewestLetters) continue;
    for (const { name, isLaterWord } of namesBeginning(letters, index, most))
      offer(name, isLaterWord ? "within" : "begins");
    if (found.size < most)
      for (const { name } of closeNames(letters, vocabulary, "beginning")) offer(name, "spelling");
  }
  return [...found.values()];
}

/** The words before the first number, without the form or frequency behind the name. */
function withoutStrength(words: readonly string[]): readonly string[] {
  const number = words.findIndex((word, at) => at > 0 && /^\p{N}/u.test(word));
  const named = number === -1 ? [...words] : words.slice(0, number);
  while (named.length > 1 && isDoseWord(named.at(-1) ?? "")) named.pop();
  return named;
}
