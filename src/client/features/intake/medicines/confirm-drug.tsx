import { useController } from "react-hook-form";
import { displayName } from "../../../../../rules/recognise/index.ts";
import { Button } from "../../../ui/button.tsx";
import type { Draft } from "../draft/draft.ts";
import type { MedicineKind } from "./medicine-kind.ts";
import styles from "./medicines.module.css";

type Props = { readonly index: number; readonly kind: MedicineKind; readonly typed: string };

/** Lets a person say which drug is meant. No candidate is ever picked by itself; until then the most sedating counts. */
export function ConfirmDrug({ index, kind, typed }: Props) {
  const { field } = useController<Draft, `medications.entries.${number}.confirmedDrugIds`>({
    name: `medications.entries.${index}.confirmedDrugIds`,
  });
  if (kind.candidates.length === 0) return null;
  if (field.value.length > 0) {
    return (
      <p className={styles.typed}>
        Confirmed by you.{" "}
        <Button look="quiet" onClick={() => field.onChange([])}>
          Ask again which one
        </Button>
      </p>
    );
  }
  const beyondDoubt = kind.drugs.filter((drug) => !kind.candidates.includes(drug)).map(({ id }) => id);
  return (
    <div role="group" aria-label={`Which medicine is “${typed}”?`} className={styles.candidates}>
      <p>Which one is meant? Until it is confirmed, the most sedating one counts.</p>
      <div className={styles.candidateButtons}>
        {kind.candidates.map((drug) => (
          <Button key={drug.id} onClick={() => field.onChange([...beyondDoubt, drug.id])}>
            {displayName(drug)}
            <span className={styles.candidateUse}>
              {drug.describedAs}
              {drug.usedFor && `, ${drug.usedFor}`}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
