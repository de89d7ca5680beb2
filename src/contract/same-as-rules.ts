/**
 * Proof, by the compiler alone, that the schemas and the rules' types say the same: a key, a word or an optional mark
 * that stands in only one of them is a type error in this file. Nothing imports it.
 */
import type { z } from "zod";
import type { Assessment } from "../../rules/assessment.ts";
import type { Intake } from "../../rules/intake.ts";
import type { assessmentSchema } from "./assessment.ts";
import type { intakeSchema } from "./intake.ts";

/** The same shape without `readonly` and without the units that only the type of a number carries. */
type Plain<T> = T extends number
  ? number extends T
    ? number
    : T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

type AreSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proof<IsTrue extends true> = IsTrue;

export type IntakeIsSame = Proof<AreSame<Plain<z.infer<typeof intakeSchema>>, Plain<Intake>>>;
export type AssessmentIsSame = Proof<AreSame<Plain<z.infer<typeof assessmentSchema>>, Plain<Assessment>>>;
