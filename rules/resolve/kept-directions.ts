import { type Directions, readDirections, type Vocabulary } from "../recognise/index.ts";

const keptByVocabulary = new WeakMap<Vocabulary, Map<string, Directions>>();
const linesKept = 2048;
const longestKept = 200;

/** What a typed line says beside the name. Lately read lines are kept: every key pressed in the form asks for them anew. */
export function directionsOf(typed: string, vocabulary: Vocabulary): Directions {
  const kept = keptByVocabulary.get(vocabulary) ?? new Map<string, Directions>();
  const known = kept.get(typed);
  if (known !== undefined) return known;
  const directions = readDirections(typed, vocabulary);
  if (kept.size >= linesKept) kept.clear();
  if (typed.length <= longestKept) kept.set(typed, directions);
  keptByVocabulary.set(vocabulary, kept);
  return directions;
}
