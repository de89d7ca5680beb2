import type { ReactNode } from "react";
import styles from "./states.module.css";

/** Nothing to show, said in words, with what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
