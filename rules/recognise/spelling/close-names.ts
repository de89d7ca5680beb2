import { drugsOfName, type KnownName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { editCost, type Letters } from "./edit-cost.ts";
import { isPlain, lettersOf } from "./letters.ts";
import { longestTyped, nearTexts } from "./near-texts.ts";
import { roughSoundOf, soundOf } from "./sound.ts";
import { type SpellingIndex, spellingIndexOf } from "./spelling-index.ts";
import type { TextTable } from "./text-table.ts";

/** A name that typed letters lie close to. */
export type CloseName = {
  readonly name: KnownName;
  /** The text that was compared: the name without spaces, or its telling word. */
  readonly text: string;
  /** How far off, see `editCost`: about 1 for each slip. */
  readonly cost: number;
  /** The cost less what makes the name likely; the lowest is the likeliest, and it may be below 0. */
  readonly score: number;
  /** How well people know the name, see `Expectation`. */
  readonly familiarity: number;
};

/** Spelling by ear costs this much, and what still differs in sound counts a little less than a letter. */
const byEar = 0.3;
const soundShare = 0.8;
/** A name that goes on is a little less likely than one that ends, and a word within a name less than a name. */
const goesOn = 0.15;
const ofFirstWord = 0.2;
const ofLaterWord = 0.5;
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
  const sound = soundOf(typed);
  const found: CloseName[] = [];
  for (const text of textsNear(letters, sound, index, mayContinue)) {
    const cost = costOf(letters, lettersOf(sound), text, index, mayContinue);
    if (cost === Infinity) continue;
    for (const { name, place, expected } of index.uses[text] ?? []) {
      if (as === "whole" && place !== "whole") continue;
      const less = place === "first" ? ofFirstWord : place === "later" ? ofLaterWord : 0;
      found.push({
        name,
        text: index.texts[text] ?? "",
        cost: cost + less,
        score: cost + less - expected.weight,
        familiarity: expected.familiarity,
      });
    }
  }
  return eachDrugOnce(found.sort(byLikelihood));
}

/** A name that is still being typed is looked for a slip nearer than one that is complete, or all names would do. */
function textsNear(
  letters: Uint8Array,
  sound: string,
  { spellings, roughSounds, likely }: SpellingIndex,
  mayContinue: boolean,
): ReadonlySet<number> {
  const rough = lettersOf(roughSoundOf(sound));
  const farthest = farthestFor(letters.length);
  const farthestInSound = rough.length < 5 ? 0 : 1;
  const texts = new Set(nearTexts(letters, spellings, { farthest, mayContinue: false }));
  for (const text of nearTexts(rough, roughSounds, { farthest: farthestInSound, mayContinue: false }))
    texts.add(text);
  for (const at of nearTexts(letters, likely.spellings, { farthest: farthest + 1, mayContinue: false }))
    texts.add(likely.texts[at] ?? 0);
  if (mayContinue) {
    for (const text of nearTexts(letters, spellings, { farthest: farthest - 1, mayContinue }))
      texts.add(text);
  }
  return texts;
}

function farthestFor(length: number): number {
  if (length < 4) return 1;
  return length < 10 ? 2 : 3;
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

const entry = ({ letters, starts }: TextTable, at: number): Letters => ({
  letters,
  from: starts[at] ?? 0,
  to: starts[at + 1] ?? 0,
});

const isLonger = ({ starts }: TextTable, at: number, length: number): boolean =>
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
    const drugs = idsOf(close.name);
    if (!kept.has(drugs)) kept.set(drugs, close);
    if (kept.size === mostNames) break;
  }
  return [...kept.values()];
}

function idsOf(name: KnownName): string {
  const drugs = drugsOfName(name);
  return drugs.length === 1 ? (drugs[0]?.id ?? "") : drugs.map(({ id }) => id).join(" ");
}
