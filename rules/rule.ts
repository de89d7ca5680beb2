/** The shape of a rule: one file, one object, one id. */
import type { Level, Outcome, Reason, Strength, Topic } from "./assessment.ts";
import type { Facts, Section, Weighed } from "./facts.ts";
import type { Protocol } from "./protocol.ts";
import type { Say } from "./say.ts";

/** What a finding says to people, written only when a finding is shown or stored. */
export type Message = {
  readonly title: string;
  readonly text: readonly string[];
  readonly reasons: readonly Reason[];
  readonly evidence?: string;
  readonly notChecked?: readonly string[];
};

/** What `decide` returns for one thing it found; `message` writes its words later, if anyone asks. */
export type Found = {
  readonly topic: Topic;
  readonly level: Level;
  readonly strength: Strength;
  readonly sources: readonly string[];
  readonly message: (say: Say) => Message;
};

export type Decision =
  | { readonly outcome: "advise"; readonly found: readonly Found[] }
  | { readonly outcome: "not-found" }
  | { readonly outcome: "not-applicable" }
  /** What is `missing`, each in words: "blood pressure before the start". */
  | { readonly outcome: "cannot-tell"; readonly missing: readonly string[] };

export const notFound: Decision = { outcome: "not-found" };
export const notApplicable: Decision = { outcome: "not-applicable" };
export const cannotTell = (...missing: readonly string[]): Decision => ({ outcome: "cannot-tell", missing });
/** No finding at all reads as `not-found`. */
export const advise = (found: readonly Found[]): Decision =>
  found.length === 0 ? notFound : { outcome: "advise", found };

/** The sections a rule declared: those it needs are there, those it also reads may be missing. */
export type Given<Needs extends Section, Reads extends Section> = Readonly<
  { [S in Needs]-?: NonNullable<Facts[S]> } & { [S in Reads]?: Facts[S] }
>;

export type Rule<Needs extends Section = never, Reads extends Section = never> = {
  /** Its file name. */
  readonly id: string;
  /** What it looks for, one line for the generated rules document. */
  readonly looksFor: string;
  /** Each condition and the level it leads to, for the generated rules document. */
  readonly findings: readonly { readonly topic: Topic; readonly level: Level; readonly when: string }[];
  /** Sections without which it cannot tell. */
  readonly needs: readonly Needs[];
  /** Sections it reads when they were asked, and judges as the worst they can mean when they were not. */
  readonly alsoReads: readonly Reads[];
  readonly sources: readonly string[];
  readonly decide: (given: Given<Needs, Reads>, weighed: Weighed, protocol: Protocol) => Decision;
};

/** A rule as the list holds it: its sections checked at its definition, then forgotten. */
export type AnyRule = Omit<Rule, "needs" | "alsoReads" | "decide"> & {
  readonly needs: readonly Section[];
  readonly alsoReads: readonly Section[];
  readonly decide: (given: Facts, weighed: Weighed, protocol: Protocol) => Decision;
};

/** Checks a rule's `decide` against what it declares, so that it cannot read a section it does not name. */
export function defineRule<const Needs extends Section, const Reads extends Section = never>(
  rule: Rule<Needs, Reads>,
): AnyRule {
  return rule as unknown as AnyRule;
}

export type { Outcome };
