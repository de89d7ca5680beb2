import { use } from "react";
import { useWatch } from "react-hook-form";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import type { Draft, MedicineDraft } from "../../draft/draft.ts";
import { withPickProposed } from "../../draft/picks-proposed.ts";
import { PatientSaidContext } from "../../patient-said/patient-said-context.ts";
import type { Removal } from "./list-acts.ts";
import styles from "./removals.module.css";

type Props = {
  /** What was taken out in this window has its own way back. */
  readonly removals: readonly Removal[];
  readonly onList: (medicine: MedicineDraft) => void;
};

/** Medicines the patient named at the kiosk that an earlier version left out. */
export function LeftOut({ removals, onList }: Props) {
  const said = use(PatientSaidContext)?.medications.entries ?? [];
  const entries = useWatch<Draft, "medications.entries">({ name: "medications.entries" });
  const known = new Set([
    ...entries.map(({ id }) => id),
    ...removals.flatMap(({ taken }) => taken.map(({ medicine }) => medicine.id)),
  ]);
  const leftOut = said.filter(({ id }) => !known.has(id));
  if (leftOut.length === 0) return null;
  return (
    <Notice title="The patient also named, and staff took out">
      <ul className={styles.removals}>
        {leftOut.map((medicine) => (
          <li key={medicine.id} className={styles.removal}>
            <span>“{medicine.typed}”</span>
            <Button onClick={() => onList(withPickProposed(medicine))}>
              List it again<span className="visually-hidden">, {medicine.typed}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
