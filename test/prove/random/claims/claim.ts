/** What must hold of every intake, as what would break it. */
import { type Assessment, assess, defaultProtocol, type Intake } from "../../../../rules/index.ts";
import { assessedAtMs } from "../../../support/builders/said-times.ts";

/** Answers to assessment, at a fixed moment. A proof that can fail is shown by handing in another. */
export type Engine = (intake: Intake) => Assessment;

export const theEngine: Engine = (intake) => assess(intake, defaultProtocol, assessedAtMs);

/** A case under test, and what the engine made of its intake. */
export type Seen<Case> = { readonly given: Case; readonly assessment: Assessment; readonly engine: Engine };

export type Claim<Case> = {
  /** In the words of the proof: "assessments that …", of which there must be none. */
  readonly what: string;
  readonly isBrokenBy: (seen: Seen<Case>) => boolean;
};

export const bytesOf = (assessment: Assessment): string => JSON.stringify(assessment);
