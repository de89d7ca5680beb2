import { displayName, drugById } from "../../../../../rules/recognise/index.ts";
import { Button } from "../../../ui/button.tsx";
import type { MedicineDraft } from "../draft/draft.ts";
import styles from "../patient-said/patient-said.module.css";
import { isSameAnswer } from "../patient-said/same-answer.ts";
import { usePatientMedicine } from "../patient-said/use-patient-answer.ts";
import { useVocabulary } from "../vocabulary/use-vocabulary.ts";
import { useIdentity } from "./which/use-identity.ts";

type Props = { readonly index: number; readonly medicine: MedicineDraft };

/** That a patient named the medicine, and which one the patient picked for the words; staff may see it otherwise. */
export function PatientsName({ index, medicine }: Props) {
  const said = usePatientMedicine(medicine.id);
  const vocabulary = useVocabulary();
  const { say } = useIdentity(index);
  if (said === undefined) return null;
  const picked = said.confirmedDrugIds.map((id) => {
    const drug = drugById(id, vocabulary);
    return drug === undefined ? id : displayName(drug);
  });
  if (picked.length === 0) {
    return (
      <p>
        <span className={styles.chip}>Patient said “{said.typed}”</span>
      </p>
    );
  }
  const words = `Patient picked ${picked.join(" + ")} for “${said.typed}”`;
  return isSameAnswer(medicine.confirmedDrugIds, said.confirmedDrugIds) ? (
    <p>
      <span className={styles.chip}>{words}</span>
    </p>
  ) : (
    <p className={styles.changed}>
      {words}
      <Button look="quiet" onClick={() => say({ confirmedDrugIds: said.confirmedDrugIds })}>
        Use the patient’s pick<span className="visually-hidden">: {picked.join(" + ")}</span>
      </Button>
    </p>
  );
}
