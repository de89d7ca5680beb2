import { useEffect, useRef } from "react";
import styles from "./error-summary.module.css";

export type ErrorLink = { readonly fieldId: string; readonly message: string };

/** What keeps the form from being saved. Takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ errors, attempt }: { errors: readonly ErrorLink[]; attempt: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" ref={heading} tabIndex={-1}>
        {errors.length === 1
          ? "1 answer needs a look before saving"
          : `${errors.length} answers need a look before saving`}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus to a control, or to the first control of a group. */
export function focusField(fieldId: string): void {
  const target = document.getElementById(fieldId);
  const control = target?.matches("input, select, textarea, button")
    ? target
    : (target?.querySelector<HTMLElement>("input:checked") ??
      target?.querySelector<HTMLElement>("input, select, textarea, button"));
  const element = control ?? target;
  element?.focus();
  element?.scrollIntoView({ block: "center" });
}
