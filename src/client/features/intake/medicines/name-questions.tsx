import type { MedicineDraft } from "../draft/draft.ts";
import { UnclassifiedWords } from "./classify/unclassified-words.tsx";
import type { MedicineKind } from "./medicine-kind.ts";
import { SaidSo } from "./which/said-so.tsx";
import { WhichMedicine } from "./which/which-medicine.tsx";

type Props = {
  readonly index: number;
  readonly kind: MedicineKind;
  readonly typed: string;
  readonly classification: MedicineDraft["classification"];
};

/** What the name itself leaves to be asked: which medicine it is, and what is to be made of words that nobody knows. */
export function NameQuestions({ index, kind, typed, classification }: Props) {
  const isUnknown = kind.state === "unrecognised" && kind.notASedativeBy === undefined;
  return (
    <>
      <SaidSo index={index} kind={kind} classification={classification} />
      <WhichMedicine index={index} kind={kind} typed={typed} />
      {(isUnknown || kind.leftOver.length > 0) && (
        <UnclassifiedWords index={index} kind={kind} typed={typed} />
      )}
    </>
  );
}
