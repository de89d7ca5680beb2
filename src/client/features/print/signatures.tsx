import styles from "./packet.module.css";

/** Signing is on paper: the advisories read, by name, hand and time. */
export function Signatures() {
  return (
    <section className={styles.signatures} aria-label="Advisories read and signed">
      <table className={styles.table}>
        <tbody>
          {["nurse", "prescriber"].map((role) => (
            <tr key={role} className={styles.signature}>
              <th scope="row">Read and signed, {role}:</th>
              <td>Signature</td>
              <td>Date, time</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
