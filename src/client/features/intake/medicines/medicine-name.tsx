import type { ReactNode } from "react";
import { LevelMark } from "../../../ui/level-mark.tsx";
import { BenzodiazepineTag } from "./benzodiazepine-tag.tsx";
import { medicineHeadingId } from "./focus-medicine.ts";
import { type MedicineKind, namesOf } from "./medicine-kind.ts";
import { describedAs } from "./medicine-words.ts";
import styles from "./medicines.module.css";

type Props = {
  readonly id: string;
  readonly kind: MedicineKind;
  readonly typed: string;
  readonly actions: ReactNode;
};

/** What the name was taken for, beside the words exactly as they were typed. */
export function MedicineName({ id, kind, typed, actions }: Props) {
  return (
    <div>
      <div className={styles.head}>
        <h3 id={medicineHeadingId(id)} className={styles.name} tabIndex={-1}>
          {kind.state === "unrecognised" ? `“${typed}”` : namesOf(kind)}
        </h3>
        <KindTag kind={kind} />
        <div className={styles.actions}>{actions}</div>
      </div>
      <p className={styles.typed}>{understoodAs(kind, typed)}</p>
    </div>
  );
}

/** What it is, and the typed words beside it; when they name nothing by themselves, that it was chosen. */
function understoodAs(kind: MedicineKind, typed: string): string {
  if (kind.state === "unrecognised") return "Not recognised, kept as typed";
  const what = kind.state === "recognised" ? `${describedAs(kind)} · ` : "";
  const isChosen = kind.isConfirmed && !kind.isNameKnown;
  return `${what}Typed: “${typed}”${isChosen ? ", chosen from the list" : ""}`;
}

function KindTag({ kind }: { readonly kind: MedicineKind }) {
  if (kind.state !== "unrecognised" && kind.isOrMayBeBenzodiazepine)
    return <BenzodiazepineTag isCertain={kind.state === "recognised"} />;
  const word = tagOf(kind);
  return word === undefined ? null : (
    <span className={styles.tag}>
      <LevelMark level="prescriber-review" />
      {word}
    </span>
  );
}

function tagOf({ state, notASedativeBy }: MedicineKind): string | undefined {
  if (state === "unrecognised") return notASedativeBy === undefined ? "Not recognised" : undefined;
  return state === "needs-confirmation" ? "To be confirmed" : undefined;
}
