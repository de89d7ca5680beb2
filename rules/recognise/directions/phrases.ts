import type { TakenFor } from "../../intake/medicine.ts";
import type { Form, ReadPattern, ReadSupply } from "./directions.ts";
import { frequencyPhrases } from "./phrases/frequency.ts";
import { formPhrases } from "./phrases/form.ts";
import { patternPhrases } from "./phrases/pattern.ts";
import { purposePhrases } from "./phrases/purpose.ts";
import { remarkPhrases } from "./phrases/remark.ts";
import { supplyPhrases } from "./phrases/supply.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";

/** What a phrase of directions says; a number that it takes stands beside it. */
export type PhraseMeaning =
  | { readonly says: "times-a-day"; readonly times?: number }
  | { readonly says: "every-hours" }
  | { readonly says: "daily" }
  | { readonly says: "time-of-day"; readonly when: "morning" | "noon" | "night" }
  /** A range, an upper bound, or a number that may be doses or tablets: asked. */
  | { readonly says: "unclear-times"; readonly because: "range" | "hours-range" | "bound" | "how-many" }
  | { readonly says: "rarer-than-daily" }
  | { readonly says: "pattern"; readonly pattern: ReadPattern }
  | { readonly says: "unclear-once" }
  | { readonly says: "form"; readonly form: Form }
  /** A thing that is mostly swallowed; counts when nothing else says how it is taken. */
  | { readonly says: "likely-form"; readonly form: Form }
  | { readonly says: "injection" }
  | { readonly says: "rectal-or-release" }
  | { readonly says: "extended-release" }
  | { readonly says: "given-by-clinic" }
  | { readonly says: "supply"; readonly supply: ReadSupply }
  | { readonly says: "taken-for"; readonly purpose: TakenFor }
  /** Words and numbers that are no directions: how long, how many were handed out, "not stopped". */
  | { readonly says: "nothing" };

let indexed: PhraseIndex<PhraseMeaning> | undefined;

/** Every phrase of directions in six languages; indexed at the first call and kept. */
export function directionPhrases(): PhraseIndex<PhraseMeaning> {
  indexed ??= indexPhrases<PhraseMeaning>([
    ...remarkPhrases,
    ...frequencyPhrases,
    ...patternPhrases,
    ...formPhrases,
    ...purposePhrases,
    ...supplyPhrases,
  ]);
  return indexed;
}
