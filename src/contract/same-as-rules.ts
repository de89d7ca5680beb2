/**
 * Proof, by the compiler alone, that the schemas and the rules' types say the same: a key, a word or an optional mark
 * that stands in only one of them is a type error in this file. Nothing imports it.
 */
import type { z } from "zod";
import type { Assessment, Intake } from "../../rules/index.ts";
import type { assessmentObject } from "./assessment.ts";
import type { intakeObject } from "./intake.ts";

/**
 * The same shape with every key required, so that a key missing on one side shows, and optional ones marked; without
 * `readonly` and without the units that only the type of a number carries.
 */
type Plain<T> = T extends number
  ? number extends T
    ? number
    : T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]-?: Plain<T[Key]> | (undefined extends T[Key] ? "may be absent" : never) }
      : T;

type AreSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Proof<IsTrue extends true> = IsTrue;

export type IntakeIsSame = Proof<AreSame<Plain<z.infer<typeof intakeObject>>, Plain<Intake>>>;
export type AssessmentIsSame = Proof<AreSame<Plain<z.infer<typeof assessmentObject>>, Plain<Assessment>>>;
