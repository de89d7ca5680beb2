import styles from "./summary.module.css";

/** Beside an answer that stands as the patient said it at the kiosk. */
export const PatientMark = () => <span className={styles.patientMark}>patient</span>;
