import type { ReactNode } from "react";
import styles from "./notice.module.css";

type Props = {
  /** `problem` is read out at once; `plain` waits its turn. */
  readonly tone?: "plain" | "attention" | "problem";
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

export function Notice({ tone = "plain", title, actions, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === "problem" ? "alert" : "status"}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
