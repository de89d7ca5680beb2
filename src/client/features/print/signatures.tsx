import styles from "./packet.module.css";

/** Signing is on paper: the advisories read, by name, hand and time. */
export function Signatures() {
  return (
    <section className={styles.signatures} aria-labelledby="packet-signatures">
      <h2 id="packet-signatures" className={styles.heading}>
        Advisories read and signed
      </h2>
      <table className={styles.table}>
        <tbody>
          {["Nurse", "Prescriber"].map((role) => (
            <tr key={role} className={styles.signature}>
              <th scope="row">{role}, name</th>
              <td>Signature</td>
              <td>Date, time</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
