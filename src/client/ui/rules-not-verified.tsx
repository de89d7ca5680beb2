import type { ReactNode } from "react";
import { controlCases, type FailedCheck, rulesNotVerifiedTitle } from "./rules-not-verified-words.ts";
import styles from "./rules-not-verified.module.css";

type Props = {
  readonly check: FailedCheck;
  /** What it means here, and what to do. */
  readonly children: ReactNode;
  /** Where the paper has a block of its own, or holds nothing that was judged. */
  readonly isScreenOnly?: boolean;
};

/** Says that the rules are not to be relied on: read out at once, told by words, kept on paper in black and white. */
export function RulesNotVerifiedNotice({ check, children, isScreenOnly = false }: Props) {
  return (
    <section
      className={`${styles.banner} ${isScreenOnly ? styles.screenOnly : ""}`}
      role="alert"
      aria-label={rulesNotVerifiedTitle(check)}
    >
      <p className={styles.title}>{rulesNotVerifiedTitle(check)}</p>
      <p>{children}</p>
      <p className={styles.cases}>{controlCases(check)}</p>
    </section>
  );
}
