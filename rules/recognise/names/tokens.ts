import { fold } from "./fold.ts";
import { hasUnspacedScript, partGluedForms } from "./glued-forms.ts";

/** Stands where a comma, a semicolon or a new line parts two things; no name reaches across it. */
export const breakToken = ",";

/**
 * The words and numbers of a text, folded, in order. Letters and digits part ("0.5mg" is "0", "5", "mg"), and so do a
 * name and a form that are written without a space ("デパス錠"), so that what is written onto a name does not hide it.
 * Everything else only separates.
 */
export function tokens(text: string): readonly string[] {
  const folded = fold(text);
  const parts = folded.replaceAll(/[;\n\r]/gu, breakToken).match(/\p{L}+|\p{N}+|,/gu) ?? [];
  return hasUnspacedScript(folded) ? parts.flatMap(partGluedForms) : parts;
}
