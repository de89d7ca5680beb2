import { showValue, type ProtocolProblem } from "./problem.ts";

/** The entries of a protocol that are words, with the longest text that fits where they are printed. */
export const longestTexts = { version: 60, signedBy: 120, ketamineDoseRange: 200 } as const;

export type TextKey = keyof typeof longestTexts;

const controlCharacter = /\p{Cc}/u;

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(longestTexts, key);
}

/** Why a clinic's words are refused; undefined when they are one line of a length that fits. */
export function checkText(key: TextKey, value: unknown): ProtocolProblem | undefined {
  const longest = longestTexts[key];
  const problem = (message: string): ProtocolProblem => ({ key, message: `${key}: ${message}` });
  if (typeof value !== "string" || value.trim() === "")
    return problem(
      `${showValue(value)} is not text; by default there is none of the clinic's own. Write words in quotes, or leave the entry out.`,
    );
  if (value.length > longest)
    return problem(`the text has ${value.length} characters; at most ${longest} fit. Shorten it.`);
  if (controlCharacter.test(value))
    return problem(
      `${showValue(value)} holds a line break or another control character. Write it on one line.`,
    );
  return undefined;
}
