import type { Vocabulary } from "../../../../rules/index.ts";
import type { VocabularyInUse } from "../../../contract/vocabulary.ts";

/** What names are read by since the server started, and what browsers are given of it. */
export type ServedVocabulary = {
  readonly vocabulary: Vocabulary;
  readonly inUse: VocabularyInUse;
  /** The registers' file as it is sent, compressed once; absent while nothing is imported. */
  readonly gzip?: Uint8Array<ArrayBuffer>;
};
