/** What no reader can take for the answer that stood in its place. */

/** Stand in for an answer of any kind. */
const neverAnAnswer: readonly unknown[] = [null, true, false, Number.NaN, Infinity, [null], [[]]];

const notAText: readonly unknown[] = [...neverAnAnswer, 0, 5, -1, 1e308, {}, { length: 3 }, []];
const notANumber: readonly unknown[] = [...neverAnAnswer, "5", "", "many", {}, { valueOf: 5 }, []];
const notAList: readonly unknown[] = [
  ...neverAnAnswer.slice(0, 5),
  "x",
  7,
  {},
  { length: 1, 0: "tremor" },
  "[]",
];
const notAnObject: readonly unknown[] = [...neverAnAnswer, "{}", "x", 1, 0, []];

/** Values of another type than the one that stands there: each of them has to be told as unreadable. */
export function wrongValuesFor(value: unknown): readonly unknown[] {
  // Beside these words a number, a list or a time is an answer too.
  if (value === "not-sure" || value === "never") return neverAnAnswer;
  if (typeof value === "string") return notAText;
  if (typeof value === "number") return notANumber;
  return Array.isArray(value) ? notAList : notAnObject;
}

/** Names that mean something to the language itself, and some that an older or a later format may have. */
export const strangeKeys: readonly string[] = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "length", "then"],
  ...["0", "", "toJSON_", "isTakenWithFood", "typed ", "💊", "entries[0]"],
];
export const strangeValues: readonly unknown[] = [
  null,
  {},
  [],
  "yes",
  { polluted: true },
  1e308,
  "x".repeat(300),
];
