import { textsBeginningNear } from "./near-beginnings.ts";
import { nearTexts, type Reach } from "./near-texts.ts";
import type { SpellingIndex } from "./spelling-index.ts";

/** What was typed, a to z and digits, as letter numbers and by its rough sound. */
export type Typed = { readonly text: string; readonly letters: Uint8Array; readonly rough: Uint8Array };

/** The numbers of the texts of an index that are worth comparing with what was typed. */
export function textsWithinReach({ letters, rough }: Typed, index: SpellingIndex): ReadonlySet<number> {
  const farthest = farthestFor(letters.length);
  const texts = new Set(nearTexts(letters, index.spellings, { farthest, mayContinue: false }));
  addLikely(texts, letters, index, { farthest: farthest + 1, mayContinue: false });
  const bySound = { farthest: farthestInSound(rough), mayContinue: false };
  for (const text of nearTexts(rough, index.roughSounds, bySound)) texts.add(text);
  return texts;
}

/**
 * The same for a name that is still being typed, asked at every key: what it begins with counts as well, and only the
 * likely names are looked for far off.
 */
export function textsWithinReachOfBeginning(
  { text: typed, letters, rough }: Typed,
  index: SpellingIndex,
): ReadonlySet<number> {
  const farthest = farthestFor(letters.length);
  const nearer = { farthest: Math.min(farthest, farthestAtEveryKey), mayContinue: false };
  const texts = new Set(nearTexts(letters, index.spellings, nearer));
  addLikely(texts, letters, index, { farthest: farthest + 1, mayContinue: false });
  if (letters.length >= fewestLettersToContinue) {
    addLikely(texts, letters, index, { farthest: farthest - 1, mayContinue: true });
    for (const text of textsBeginningNear(typed, index.texts)) texts.add(text);
  }
  const bySound = { farthest: farthestInSound(rough), mayContinue: false };
  for (const at of nearTexts(rough, index.likely.roughSounds, bySound))
    texts.add(index.likely.texts[at] ?? 0);
  for (const text of nearTexts(rough, index.roughSounds, { ...bySound, farthest: 0 })) texts.add(text);
  return texts;
}

/** With fewer letters, nearly every name would do that is a slip off. */
const fewestLettersToContinue = 4;
const farthestAtEveryKey = 2;

function farthestFor(length: number): number {
  if (length < 4) return 1;
  return length < 10 ? 2 : 3;
}

const farthestInSound = (rough: Uint8Array): number => (rough.length < 5 ? 0 : 1);

function addLikely(texts: Set<number>, letters: Uint8Array, { likely }: SpellingIndex, reach: Reach): void {
  for (const at of nearTexts(letters, likely.spellings, reach)) texts.add(likely.texts[at] ?? 0);
}
