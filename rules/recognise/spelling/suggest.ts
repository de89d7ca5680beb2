import type { Drug } from "../../drug.ts";
import { nameKey } from "../vocabulary/core.ts";
import { drugsOfName, type Vocabulary } from "../vocabulary/vocabulary.ts";

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

/** Names that the typed letters can become, the likeliest first, each drug once; empty below three letters. */
export function suggest(typed: string, vocabulary: Vocabulary, most = 8): readonly Suggestion[] {
  const key = nameKey(typed);
  if (key.replaceAll(" ", "").length < fewestLetters) return [];
  const found: Suggestion[] = [];
  for (const [name, known] of vocabulary.names) {
    if (!name.startsWith(key)) continue;
    found.push({ name: known.written, drugs: drugsOfName(known), how: "begins" });
    if (found.length === most) break;
  }
  return found;
}
