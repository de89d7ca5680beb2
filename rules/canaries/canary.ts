import type { Level, MonitoringTier, Topic } from "../assessment.ts";
import type { Intake } from "../intake.ts";
import type { Minutes } from "../units.ts";

/** One finding of a known answer: "benzodiazepine-timing: timing, inform". */
export type KnownFinding = `${string}: ${Topic}, ${Level}`;

/** The parts of a monitoring plan that a number of the protocol decides. Minutes count from the start of the infusion. */
export type KnownPlan = {
  readonly bloodPressureAt: readonly Minutes[];
  readonly breathingAt: readonly Minutes[];
  /** Absent: checks are not repeated after the last one. */
  readonly thenEveryMinutes?: Minutes;
  readonly stayUntilMinute: Minutes;
  readonly spo2: string;
};

/** What the rules must say about one canary under the default protocol, as it follows from the protocol's text. */
export type KnownAnswer = {
  /** Every finding of every rule, each as often as it is made. Their order does not count. */
  readonly finds: readonly KnownFinding[];
  readonly tier: MonitoringTier;
  /** The highest level of any finding; "none" when there is none. */
  readonly disposition: Level | "none";
  /** Words that must stand in the advisories, with plain spaces: where a number shows in words alone. */
  readonly says?: readonly string[];
  readonly plan?: KnownPlan;
  /** Measure, band to review, band to stop: the strip for the flowsheet, with plain spaces. */
  readonly strip?: readonly string[];
};

/** A made-up intake whose answer is known. */
export type Canary = KnownAnswer & {
  /** Words joined by hyphens, unique; all that a log may hold of a mismatch. */
  readonly id: string;
  /** What a person needs to know to work out the answer by hand. */
  readonly patient: string;
  readonly intake: Intake;
};
