import type { AssessedMedicine, Assessment } from "../../../../rules/index.ts";
import { type IsPatients, markPatients } from "./kiosk-words.ts";
import styles from "./packet.module.css";

type Props = { readonly assessment: Assessment; readonly isPatients: IsPatients };

/** Every medicine; the header row repeats on each page and no row is split. */
export function MedicinesSheet({ assessment, isPatients }: Props) {
  const { medicines, medicationListInWords } = assessment;
  return (
    <section aria-labelledby="packet-medicines">
      <h2 id="packet-medicines" className={styles.heading}>
        Medicines, as typed and as recognised ({medicines.length})
      </h2>
      {medicines.length === 0 ? (
        <p>{medicationListInWords}</p>
      ) : (
        <table className={`${styles.table} ${styles.medicines}`}>
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
              <MedicineRow key={medicine.id} medicine={medicine} isPatients={isPatients} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { readonly medicine: AssessedMedicine; readonly isPatients: IsPatients };

function MedicineRow({ medicine, isPatients }: RowProps) {
  const mark = (words: string, question: string) =>
    markPatients(words, isPatients(`medications.entries[${medicine.id}].${question}`));
  const asksForPlan = medicine.isBenzodiazepine || medicine.isSedating;
  return (
    <tr>
      <td>{mark(medicine.typed, "typed")}</td>
      <td>
        <Recognition medicine={medicine} />
      </td>
      <td>
        {mark(medicine.useInWords, "use")}
        {asksForPlan && <p>Prescriber’s plan: {medicine.planInWords}</p>}
      </td>
      <td>{mark(medicine.lastDoseInWords, "lastDose")}</td>
    </tr>
  );
}

function Recognition({ medicine }: { readonly medicine: AssessedMedicine }) {
  const { recognition, recognisedAs, describedAs, review } = medicine;
  if (recognition === "unrecognised") {
    if (review?.isAccepted === true) return <strong>{review.inWords}</strong>;
    return (
      <>
        <strong>NOT RECOGNISED</strong>
        {review !== undefined && <p>{review.inWords}</p>}
        <p className={styles.toFill}>to be classified:</p>
      </>
    );
  }
  return (
    <>
      <strong>{recognisedAs}</strong>
      {describedAs !== undefined && `, ${describedAs}`}
      {recognition === "needs-confirmation" && (
        <>
          <p>
            <strong>NOT CONFIRMED</strong>
          </p>
          <p className={styles.toFill}>it is:</p>
        </>
      )}
      {review !== undefined && <p>{review.inWords}</p>}
    </>
  );
}
