import { type ReactNode, useEffect, useRef } from "react";
import styles from "./end-page.module.css";

type Props = {
  readonly title: string;
  readonly what: string;
  readonly look?: "plain" | "urgent";
  readonly children?: ReactNode;
};

/** A page after the questions. Its title is read out when it comes, and again when it changes. */
export function EndPage({ title, what, look = "plain", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={look === "urgent" ? `${styles.page} ${styles.urgent}` : styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{what}</p>
      {children}
    </div>
  );
}
