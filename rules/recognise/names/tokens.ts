import { fold } from "./fold.ts";

/** Stands where a comma, a semicolon or a new line parts two things; no name reaches across it. */
export const breakToken = ",";

/**
 * The words and numbers of a text, folded, in order. Letters and digits part ("0.5mg" is "0", "5", "mg"), so that a
 * strength written onto a name does not hide it. Everything else only separates.
 */
export function tokens(text: string): readonly string[] {
  return (
    fold(text)
      .match(/\p{L}+|\p{N}+|[,;\n\r]/gu)
      ?.map(asBreak) ?? []
  );
}

function asBreak(token: string): string {
  return token === ";" || token === "\n" || token === "\r" ? breakToken : token;
}
