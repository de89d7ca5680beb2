import { type ReactNode, useId } from "react";
import styles from "./sections.module.css";

/** Questions that belong together, under their own small heading. */
export function QuestionGroup({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <h3 id={titleId} className={styles.groupTitle}>
        {title}
      </h3>
      {children}
    </div>
  );
}
