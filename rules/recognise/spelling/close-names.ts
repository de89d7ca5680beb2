import type { KnownName, Vocabulary } from "../vocabulary/vocabulary.ts";
import { editCost } from "./edit-cost.ts";
import { idsOfDrugs } from "./ids-of-drugs.ts";
import { isPlain, type Letters, lettersOf } from "./letters.ts";
import { longestTyped } from "./near-texts.ts";
import { soundsOf } from "./sound.ts";
import { type SpellingIndex, spellingIndexOf } from "./spelling-index.ts";
import type { TextRow } from "./text-table.ts";
import { textsWithinReach, textsWithinReachOfBeginning } from "./texts-within-reach.ts";

/** A name that typed letters lie close to. */
export type CloseName = {
  readonly name: KnownName;
  /** The text that was compared: the name without spaces, or its telling word. */
  readonly text: string;
  /** How far off, see `editCost`: about 1 for each slip. */
  readonly cost: number;
  /** See `scoreOf`; the lowest is the likeliest, and it may be below 0. */
  readonly score: number;
  /** How well people know the name, see `Expectation`. */
  readonly familiarity: number;
};

/** Two slips in a well-known name are likelier than one in a name that hardly anybody here has heard of. */
const weightOfSlip = 0.65;

/** What it costs to get from the typed letters to the name, less what makes the name likely. */
export function scoreOf(cost: number, weight: number): number {
  return weightOfSlip * cost - weight;
}

/** Spelling by ear costs this much, and what still differs in sound counts a little less than a letter. */
const byEar = 0.4;
const soundShare = 0.8;
/** A name that goes on is a little less likely than one that ends, and a word within a name less than a name. */
const goesOn = 0.15;
const ofFirstWord = 0.3;
const ofLaterWord = 0.75;
const highestCost = 3;
const mostNames = 10;

/**
 * The names that lie close to folded letters without spaces, likeliest first, each drug once. Empty below three letters.
 * A "whole" word is held against whole names that may stand anywhere in a text; a "beginning" also against what a name
 * begins with, the single words of longer names, and ordinary words.
 */
export function closeNames(
  typed: string,
  vocabulary: Vocabulary,
  as: "whole" | "beginning",
): readonly CloseName[] {
  const letters = lettersOf(typed);
  if (letters.length < 3 || letters.length > longestTyped || !isPlain(letters)) return [];
  const mayContinue = as === "beginning";
  const index = spellingIndexOf(vocabulary);
  const { sound, rough } = soundsOf(letters);
  const found: CloseName[] = [];
  const reachable = mayContinue ? textsWithinReachOfBeginning : textsWithinReach;
  for (const text of reachable({ text: typed, letters, rough }, index)) {
    const cost = costOf(letters, sound, text, index, mayContinue);
    if (cost === Infinity) continue;
    for (const { name, place, expected } of index.usesOf(text)) {
      if (as === "whole" && place !== "whole") continue;
      const less = place === "first" ? ofFirstWord : place === "later" ? ofLaterWord : 0;
      found.push({
        name,
        text: index.texts[text] ?? "",
        cost: cost + less,
        score: scoreOf(cost + less, expected.weight),
        familiarity: expected.familiarity,
      });
    }
  }
  return eachDrugOnce(found.sort(byLikelihood));
}

function costOf(
  letters: Uint8Array,
  sound: Uint8Array,
  text: number,
  { spellings, sounds }: SpellingIndex,
  mayContinue: boolean,
): number {
  const bySpelling = editCost(allOf(letters), entry(spellings, text), highestCost, mayContinue);
  const most = Math.min((highestCost - byEar) / soundShare, (bySpelling - byEar) / soundShare);
  const bySound = most <= 0 ? Infinity : editCost(allOf(sound), entry(sounds, text), most, mayContinue);
  const cost = Math.min(bySpelling, byEar + soundShare * bySound);
  return mayContinue && isLonger(spellings, text, letters.length) ? cost + goesOn : cost;
}

const allOf = (letters: Uint8Array): Letters => ({ letters, from: 0, to: letters.length });

const entry = ({ letters, starts }: TextRow, at: number): Letters => ({
  letters,
  from: starts[at] ?? 0,
  to: starts[at + 1] ?? 0,
});

const isLonger = ({ starts }: TextRow, at: number, length: number): boolean =>
  (starts[at + 1] ?? 0) - (starts[at] ?? 0) > length + 1;

/** Likeliest first; the same order every time. */
export function byLikelihood(one: CloseName, other: CloseName): number {
  return (
    one.score - other.score ||
    one.cost - other.cost ||
    (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)
  );
}

/** Keeps the first name of each drug, or of each group of drugs that a name can mean, as far as anybody looks. */
export function eachDrugOnce(found: readonly CloseName[]): readonly CloseName[] {
  const kept = new Map<string, CloseName>();
  for (const close of found) {
    const drugs = idsOfDrugs(close.name);
    if (!kept.has(drugs)) kept.set(drugs, close);
    if (kept.size === mostNames) break;
  }
  return [...kept.values()];
}
