import { isLabelWord } from "../names/label-words.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Shorter names stand by chance in longer words. */
const shortestName = 5;
const shortestLabelWord = 2;

/**
 * The known names onto which a strength, form, remark or another name was run in this folded word, in their order:
 * "xanax" of "xanaxxr", "alprazolam" of "mgalprazolam"; empty when the word does not come apart so.
 */
export function namesRunTogether(word: string, { names }: Vocabulary): readonly string[] {
  const isName = (part: string): boolean => part.length >= shortestName && names.has(part);
  const isAddition = (part: string): boolean => part.length >= shortestLabelWord && isLabelWord(part);
  for (let cut = word.length - shortestLabelWord; cut >= shortestLabelWord; cut -= 1) {
    const before = word.slice(0, cut);
    const behind = word.slice(cut);
    if (isName(before) && isName(behind)) return [before, behind];
    if (isName(before) && isAddition(behind)) return [before];
    if (isName(behind) && isAddition(before)) return [behind];
  }
  return [];
}
