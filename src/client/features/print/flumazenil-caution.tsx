import { type AssessedMedicine, sources } from "../../../../rules/index.ts";
import styles from "./packet.module.css";

/**
 * Stands on paper beside every benzodiazepine, and says for whom it holds: whether use is regular may be unknown,
 * and the caution costs two lines.
 */
export function FlumazenilCaution({ medicines }: { readonly medicines: readonly AssessedMedicine[] }) {
  if (!medicines.some((medicine) => medicine.isBenzodiazepine)) return null;
  const label = sources.find((source) => source.id === "flumazenil-label" && source.verified);
  return (
    <section className={styles.caution} aria-label="Flumazenil caution">
      <p>
        <strong>Flumazenil, prescriber only:</strong> in regular benzodiazepine use or a seizure disorder it
        can bring on seizures; sedation can return; it does not reverse ketamine, alcohol, opioids or
        barbiturates.
        {label !== undefined && ` Source: ${label.short}.`}
      </p>
    </section>
  );
}
