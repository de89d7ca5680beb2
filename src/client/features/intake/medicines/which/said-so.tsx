import { Button } from "../../../../ui/button.tsx";
import type { MedicineDraft } from "../../draft/draft.ts";
import type { MedicineKind } from "../medicine-kind.ts";
import { namesOf } from "../medicine-kind.ts";
import styles from "../medicines.module.css";
import { useIdentity } from "./use-identity.ts";

type Props = {
  readonly index: number;
  readonly kind: MedicineKind;
  readonly classification: MedicineDraft["classification"];
};

/** What a person said the entry is, and the way back to the question. */
export function SaidSo({ index, kind, classification }: Props) {
  const { say } = useIdentity(index);
  const words = inWords(kind, classification);
  if (words === undefined) return null;
  return (
    <p className={kind.because === "disagrees" ? styles.attention : styles.typed}>
      {words}
      {words !== "" && " "}
      <Button look="quiet" onClick={() => say({})}>
        {classification.as === "" ? "Ask again which one" : "Take the classification back"}
      </Button>
    </p>
  );
}

function inWords(kind: MedicineKind, { as, by }: MedicineDraft["classification"]): string | undefined {
  if (kind.because === "disagrees")
    return `The words typed name another medicine than the one confirmed, so both stay possible: ${namesOf(kind)}. If the words were a slip, remove the entry and add the right name.`;
  if (as === "not-a-sedative") return `Not a sedative, reviewed by ${by}. The words stay as typed.`;
  if (as === "drug") return `Classified by ${by}.`;
  if (!kind.isConfirmed) return undefined;
  // What names nothing by itself is told beside the typed words to have been chosen.
  if (!kind.isNameKnown) return "";
  return kind.lookAlikes.length > 0 ? "Picked among names that look alike." : undefined;
}
