import { isDoseWord } from "./label-words.ts";
import { tokens } from "./tokens.ts";

/**
 * The words of an entry by which a clinic remembers what staff said it is: folded, in their order, joined by single
 * spaces, without strength, form and frequency. An entry of nothing else keeps all its words; empty when there is no word.
 */
export function rememberedName(typed: string): string {
  const words = tokens(typed);
  const ofName = words.filter((word) => !isDoseWord(word));
  return (ofName.length > 0 ? ofName : words).join(" ");
}
