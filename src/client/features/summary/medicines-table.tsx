import type { Assessment, AssessedMedicine } from "../../../../rules/index.ts";
import { Card } from "../../ui/card.tsx";
import { PatientMark } from "./patient-mark.tsx";
import styles from "./summary.module.css";

type Props = {
  readonly assessment: Assessment;
  /** Whether the answer at a path stands as the patient said it at the kiosk. */
  readonly isPatients: (path: string) => boolean;
};

/** Each medicine as typed and as recognised, as the stored result has it. */
export function MedicinesTable({ assessment, isPatients }: Props) {
  const { medicines, medicationListInWords } = assessment;
  return (
    <Card title={`Medicines (${medicines.length})`} titleId="medicines">
      <p>{medicationListInWords}</p>
      {medicines.length > 0 && (
        <table className={styles.stacking}>
          <thead>
            <tr>
              <th scope="col">As typed</th>
              <th scope="col">Recognised as</th>
              <th scope="col">Use</th>
              <th scope="col">Last taken</th>
            </tr>
          </thead>
          <tbody>
            {medicines.map((medicine) => (
              <MedicineRow
                key={medicine.id}
                medicine={medicine}
                isPatients={(question) => isPatients(`medications.entries[${medicine.id}].${question}`)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

type RowProps = {
  readonly medicine: AssessedMedicine;
  readonly isPatients: (question: string) => boolean;
};

function MedicineRow({ medicine, isPatients }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {medicine.typed} {isPatients("typed") && <PatientMark />}
      </th>
      <td data-label="Recognised as">
        <Recognition medicine={medicine} />
      </td>
      <td data-label="Use">
        {medicine.useInWords} {isPatients("use") && <PatientMark />}
        {(medicine.isBenzodiazepine || medicine.isSedating) && (
          <p className={styles.second}>Prescriber’s plan: {medicine.planInWords}</p>
        )}
      </td>
      <td data-label="Last taken">
        {medicine.lastDoseInWords} {isPatients("lastDose") && <PatientMark />}
      </td>
    </tr>
  );
}

function Recognition({ medicine }: { readonly medicine: AssessedMedicine }) {
  const { recognition, review } = medicine;
  if (recognition === "unrecognised") {
    if (review?.isAccepted === true) return <strong>{review.inWords}</strong>;
    return (
      <>
        <strong className={styles.toClassify}>Not recognised, to be classified</strong>
        {review !== undefined && <p className={styles.second}>{review.inWords}</p>}
      </>
    );
  }
  return (
    <>
      <strong>{medicine.recognisedAs}</strong>
      {medicine.describedAs !== undefined && <span className={styles.second}> {medicine.describedAs}</span>}
      {recognition === "needs-confirmation" && (
        <p className={styles.toClassify}>Not confirmed: ask which one</p>
      )}
      {review !== undefined && <p className={styles.second}>{review.inWords}</p>}
    </>
  );
}
