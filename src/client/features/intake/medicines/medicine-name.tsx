import type { ReactNode } from "react";
import { LevelMark } from "../../../ui/level-mark.tsx";
import { ConfirmDrug } from "./confirm-drug.tsx";
import { type MedicineKind, namesOf } from "./medicine-kind.ts";
import { describedAs } from "./medicine-words.ts";
import styles from "./medicines.module.css";

type Props = {
  readonly index: number;
  readonly kind: MedicineKind;
  readonly typed: string;
  readonly actions: ReactNode;
};

/** What the name was taken for, beside the words exactly as they were typed. */
export function MedicineName({ index, kind, typed, actions }: Props) {
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <h3>{kind.state === "unrecognised" ? `“${typed}”` : namesOf(kind)}</h3>
          <p className={styles.typed}>
            {kind.state === "recognised" && `${describedAs(kind)} · `}
            {kind.state === "unrecognised" ? "Not recognised, kept as typed" : `Typed: “${typed}”`}
          </p>
        </div>
        <KindTag kind={kind} />
        <div className={styles.actions}>{actions}</div>
      </div>
      {kind.leftOver.length > 0 && (
        <p className={styles.attention}>
          Not understood beside it: “{kind.leftOver.join(" ")}”. It is kept as typed.
        </p>
      )}
      <ConfirmDrug index={index} kind={kind} typed={typed} />
    </>
  );
}

function KindTag({ kind }: { kind: MedicineKind }) {
  const word = tagOf(kind);
  if (!word) return null;
  return (
    <span className={styles.tag}>
      <LevelMark level="prescriber-review" />
      {word}
    </span>
  );
}

function tagOf({ state, isOrMayBeBenzodiazepine }: MedicineKind): string | undefined {
  if (state === "unrecognised") return "Not recognised";
  if (state === "needs-confirmation")
    return isOrMayBeBenzodiazepine ? "May be a benzodiazepine" : "To be confirmed";
  return isOrMayBeBenzodiazepine ? "Benzodiazepine" : undefined;
}
