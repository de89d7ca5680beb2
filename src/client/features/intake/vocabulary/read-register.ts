import {
  coreVocabulary,
  isRegisterText,
  type Vocabulary,
  withRegister,
} from "../../../../../rules/recognise/index.ts";

/** The tables with a register's names; undefined when the text is not one that this program reads. */
export function readRegister(text: string, sha256: string): Vocabulary | undefined {
  return isRegisterText(text) ? withRegister(coreVocabulary(), { text, sha256 }) : undefined;
}
