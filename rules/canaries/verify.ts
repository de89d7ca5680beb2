/** The canaries against the rules: whatever is not as it is known is told. */
import { assess, defaultProtocol } from "../index.ts";
import type { Protocol } from "../protocol.ts";
import { coreVocabulary, type Vocabulary } from "../recognise/index.ts";
import type { AnyRule } from "../rule.ts";
import { numberDifferences } from "./hidden-numbers.ts";
import { medicineDifferences } from "./medicines/verify-medicines.ts";
import { assessedAtMs } from "./patient.ts";
import { type Difference, differencesOf } from "./told.ts";
import { visits } from "./visits/index.ts";

/** One difference from a known answer. `canary` is an id of these tables and never holds a patient's words. */
export type Mismatch = Difference & { readonly canary: string };

/** What is verified; what is absent is as it ships. The names of a register are no part of it: they add questions. */
export type Verified = {
  readonly rules?: readonly AnyRule[];
  readonly protocol?: Protocol;
  readonly vocabulary?: Vocabulary;
};

/** Every mismatch, one after the other, so that whoever needs only one need not wait for the rest. Never throws. */
export function* mismatches({
  rules: list,
  protocol = defaultProtocol,
  vocabulary = coreVocabulary(),
}: Verified = {}): Generator<Mismatch, void> {
  yield* medicineDifferences(vocabulary);
  yield* numberDifferences(protocol);
  for (const canary of visits) {
    const assessment = assess(canary.intake, protocol, assessedAtMs, { vocabulary, list });
    for (const difference of differencesOf(canary, assessment)) yield { canary: canary.id, ...difference };
  }
}

/** Every mismatch; empty when every canary gets its known answer. */
export function verifyRules(verified: Verified = {}): readonly Mismatch[] {
  return [...mismatches(verified)];
}
