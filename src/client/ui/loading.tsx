import styles from "./states.module.css";

/** Says what is being fetched. Nothing spins. */
export function Loading({ what }: { what: string }) {
  return (
    <p className={styles.state} role="status">
      Loading {what}…
    </p>
  );
}
