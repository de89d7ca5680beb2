import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Detail that may be folded away. Never wraps an advisory itself, only what stands behind it. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
