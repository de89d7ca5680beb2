import { coreVocabulary } from "../vocabulary/core.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Directions } from "./directions.ts";

/** What a typed line says beside the name. Total and pure; any string is allowed, and an empty one says nothing. */
export function readDirections(_typed: string, _vocabulary: Vocabulary = coreVocabulary()): Directions {
  return { takenFor: [], questions: [], flags: [] };
}
