import type { ReactNode } from "react";
import styles from "./card.module.css";

type Props = {
  readonly title?: ReactNode;
  readonly titleId?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A white sheet on the desk. With a title it is a region of the page. */
export function Card({ title, titleId, actions, children }: Props) {
  return (
    <section className={styles.card} aria-labelledby={title && titleId ? titleId : undefined}>
      {title && (
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
