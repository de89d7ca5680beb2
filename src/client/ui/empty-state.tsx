import type { ReactNode } from "react";
import styles from "./states.module.css";

type Props = {
  readonly title: string;
  /** "h1" where the state is the whole page. */
  readonly titleAs?: "p" | "h1";
  readonly children?: ReactNode;
};

/** Nothing to show, said in words, with what to do next. */
export function EmptyState({ title, titleAs: Title = "p", children }: Props) {
  return (
    <div className={styles.state}>
      <Title className={styles.title}>{title}</Title>
      {children}
    </div>
  );
}
