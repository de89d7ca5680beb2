import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type CloseName, eachDrugOnce, scoreOf } from "./close-names.ts";
import { narrowed } from "./near-beginnings.ts";
import { spellingIndexOf } from "./spelling-index.ts";

const fewestLetters = 6;
/** A best-known name has more, whatever its drug; any other name less. */
const leastFamiliarity = 0.25;
/** As good as a small slip. */
const costOfAbbreviating = 0.3;

/**
 * The name that a folded word abbreviates, as labels of pharmacies do: "clonazep". Empty unless the word has six
 * letters or more, and the best-known names of one drug alone, in one word each, begin with it.
 */
export function namesBegun(word: string, vocabulary: Vocabulary): readonly CloseName[] {
  if (word.length < fewestLetters) return [];
  const { texts, usesOf } = spellingIndexOf(vocabulary);
  const { from, to } = narrowed(texts, { from: 0, to: texts.length }, 0, word);
  const begun: CloseName[] = [];
  for (let at = from; at < to; at += 1) {
    for (const { name, place, expected } of usesOf(at)) {
      const isWholeWord = place === "whole" && !name.written.includes(" ");
      if (!isWholeWord || expected.familiarity < leastFamiliarity) continue;
      const score = scoreOf(costOfAbbreviating, expected.weight);
      begun.push({
        name,
        text: texts[at] ?? "",
        cost: costOfAbbreviating,
        score,
        familiarity: expected.familiarity,
      });
    }
  }
  const drugs = eachDrugOnce(begun);
  return drugs.length === 1 ? drugs : [];
}
