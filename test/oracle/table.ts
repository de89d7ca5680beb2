import type { Level, Topic } from "../../rules/assessment.ts";

/**
 * When a row holds: terms joined by ", " of which every one must hold; " | " parts the alternatives of a term; "!" turns
 * one round. Every word between them is the name of a fact.
 */
export type When = string;

/** Rows that give names to what follows from other names. In a `first` table only the first row that holds counts. */
export type Meaning = {
  readonly name: string;
  readonly of: "patient" | "medicine" | "reading";
  readonly hit: "first" | "every";
  readonly rows: readonly (readonly [fact: string, when: When])[];
};

/** What one rule finds. `nothing` ends a `first` table without a finding. */
export type Advice = {
  readonly rule: string;
  readonly of: "patient" | "medicine";
  readonly hit: "first" | "every";
  readonly rows: readonly (readonly [topic: Topic | "nothing", level: Level | "-", when: When])[];
};

/** A number compared with a number of the protocol: a row that gives a name to the outcome. */
export type Limit<Key extends string> = readonly [fact: string, compare: "<" | "<=" | ">" | ">=", key: Key];

type Literal = { readonly fact: string; readonly isNegated: boolean };
export type Term = readonly Literal[];

/** The terms of a condition, read once. An empty condition always holds. */
export function termsOf(when: When): readonly Term[] {
  return when === "" ? [] : when.split(", ").map((term) => term.split(" | ").map(literalOf));
}

function literalOf(text: string): Literal {
  return text.startsWith("!") ? { fact: text.slice(1), isNegated: true } : { fact: text, isNegated: false };
}
