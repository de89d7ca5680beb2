import { type Line, unreadAt } from "./line.ts";
import { numberOfWord } from "./number-words.ts";
import { readWrittenNumber, type WrittenNumber } from "./written-number.ts";

/** Numbers of a line that belong together, and how. */
export type Numbers = {
  /** Places of the first lexeme and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** One value; or the ends of a range; or the substances of a combination; or the meanings of an unclear number. */
  readonly values: readonly [number, ...number[]];
  readonly how: "one" | "range" | "slash" | "unclear";
  readonly oddities: WrittenNumber["oddities"];
  readonly isInWords?: true;
};

/** What the one number at a place can mean; undefined when none stands there. */
export function valueAt(line: Line, at: number): Pick<Numbers, "values" | "how" | "oddities"> | undefined {
  const { text } = unreadAt(line, at);
  const inWords = numberOfWord(text);
  if (inWords !== undefined) return { values: [inWords], how: "one", oddities: [] };
  const written = readWrittenNumber(text);
  return written && { ...written, how: written.values.length === 1 ? "one" : "unclear" };
}
