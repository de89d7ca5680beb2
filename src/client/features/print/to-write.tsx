import styles from "./packet.module.css";

/** A label and a blank line for a pen. Never filled in by the program. */
export function ToWrite({ label, isWide = false }: { readonly label: string; readonly isWide?: boolean }) {
  return (
    <p className={`${styles.toWrite} ${isWide ? styles.toWriteWide : ""}`}>
      <span>{label}:</span>
      <span className={styles.blank} />
    </p>
  );
}
