import { assess, type Protocol } from "../../../../../rules/index.ts";
import { coreVocabulary, type Vocabulary } from "../../../../../rules/recognise/index.ts";
import type { Draft } from "../draft/draft.ts";
import { previewIntake } from "../draft/preview-intake.ts";
import { countLeft } from "../medicines/count-left.ts";
import { kindOf } from "../medicines/medicine-kind.ts";
import type { Preview } from "./preview-context.ts";

/** Assesses the answers so far, at an instant in epoch milliseconds, by the names of the vocabulary. */
export function previewOf(
  draft: Draft,
  protocol: Protocol,
  nowMs: number,
  vocabulary: Vocabulary = coreVocabulary(),
): Preview {
  const { intake, assumed } = previewIntake(draft);
  const kinds = draft.medications.entries.map((medicine) => kindOf(medicine, vocabulary));
  return {
    assessment: assess(intake, protocol, nowMs, { vocabulary }),
    assumed,
    listedClasses: new Set(kinds.flatMap(({ classes }) => [...classes])),
    left: countLeft(draft, vocabulary),
  };
}
