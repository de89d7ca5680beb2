import { displayName, type Drug } from "../../../../../../rules/recognise/index.ts";
import { Button } from "../../../../ui/button.tsx";
import { usedFor } from "../medicine-words.ts";
import styles from "./which.module.css";

type Props = {
  readonly drugs: readonly Drug[];
  /** The brand to show beside a drug; the first of each unless it is given. */
  readonly brandOf?: (drug: Drug) => string | undefined;
  readonly onChoose: (drug: Drug) => void;
  /** Leads on when it is none of them; absent when what leads on stands in sight anyway. */
  readonly onNone?: () => void;
};

/** Drugs to choose from, each with a brand, what it is and what it is used for. None is chosen beforehand. */
export function DrugChoices({ drugs, brandOf = firstBrand, onChoose, onNone }: Props) {
  return (
    <div className={styles.choices}>
      {drugs.map((drug) => (
        <button key={drug.id} type="button" className={styles.choice} onClick={() => onChoose(drug)}>
          <span>
            <strong>{displayName(drug)}</strong> {brandOf(drug)}
          </span>{" "}
          <span className={styles.choiceWords}>
            {drug.classes.includes("benzodiazepine") && (
              <strong className={styles.benzodiazepine}>Benzodiazepine</strong>
            )}{" "}
            {usedFor(drug)}
          </span>
        </button>
      ))}
      {onNone && <Button onClick={onNone}>None of these</Button>}
    </div>
  );
}

const firstBrand = ({ brands }: Drug): string | undefined => brands[0];
