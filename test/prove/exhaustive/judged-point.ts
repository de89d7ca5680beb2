/** One point with everything an invariant may look at. */
import type { Decided } from "../../../rules/decide.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Block } from "../../../rules/merge.ts";
import type { Found } from "../../../rules/rule.ts";
import type { Outcome } from "./levels.ts";
import type { Reading } from "./protocol-reading.ts";

export type JudgedPoint = {
  readonly facts: Facts;
  readonly decided: Decided;
  /** Every rule was judged, and none failed. */
  readonly isTotal: boolean;
  /** No rule says that it cannot tell. */
  readonly canAllTell: boolean;
  /** Every finding, in the order of the rules. */
  readonly found: readonly Found[];
  readonly blocks: readonly Block<Found>[];
  readonly outcome: Outcome;
  /** What the protocol says of each listed medicine, in the order of the list. */
  readonly readings: readonly Reading[];
  /** No value of any axis is a risk factor. */
  readonly isRiskFree: boolean;
  /** Something is blank or not sure that a rule looks for. */
  readonly hasUnknown: boolean;
};

/** Something that must hold at every point. */
export type Invariant = {
  readonly name: string;
  /** The claim in a sentence, as it is told. */
  readonly sentence: string;
  readonly isBroken: (point: JudgedPoint) => boolean;
};
