/** Conditions in the form that json-rules-engine reads. */
export type Condition =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export const is = (fact: string, value: unknown): Condition => ({ fact, operator: "equal", value });
export const isOneOf = (fact: string, ...value: readonly string[]): Condition => ({
  fact,
  operator: "in",
  value,
});
/** The fact is a list, and the word is in it. */
export const has = (fact: string, value: string): Condition => ({ fact, operator: "contains", value });
export const lacks = (fact: string, value: string): Condition => ({
  fact,
  operator: "doesNotContain",
  value,
});
export const atLeast = (fact: string, value: unknown): Condition => ({
  fact,
  operator: "greaterThanInclusive",
  value,
});
export const below = (fact: string, value: unknown): Condition => ({ fact, operator: "lessThan", value });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const hasAny = (fact: string, ...words: readonly string[]): Condition =>
  any(...words.map((word) => has(fact, word)));
