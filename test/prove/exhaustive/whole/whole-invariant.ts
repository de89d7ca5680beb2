import type { Assessment } from "../../../../rules/assessment.ts";
import type { Intake } from "../../../../rules/intake.ts";

/** A whole intake and what `assess` made of it. */
export type Assessed = {
  readonly intake: Intake;
  readonly assessment: Assessment;
  readonly isRiskFree: boolean;
  /** Assesses another intake, or the same again, by the same rules. */
  readonly assessAgain: (intake: Intake) => Assessment;
  /** Whether this one is of the sample that is assessed again. */
  readonly isSampled: boolean;
};

export const sampleEvery = 100;

/** Something that must hold for every whole intake. */
export type WholeInvariant = {
  readonly name: string;
  readonly sentence: string;
  /** Looked at for one intake in `sampleEvery` alone. */
  readonly isOfSample?: true;
  readonly isBroken: (assessed: Assessed) => boolean;
};
