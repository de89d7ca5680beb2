import type { ReactNode } from "react";
import styles from "./field.module.css";

export type FieldProps = {
  /** Stable id of the control; the error summary links to it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Where the answer comes from, beside the label. Its words carry the id `${id}-origin`, so that they are read out. */
  readonly origin?: ReactNode;
  readonly error?: string;
  /** What was understood, read back: "Sat 21 Nov 2026 09:00". */
  readonly readBack?: ReactNode;
};

/** Ids of the hint, the origin, the read-back and the error, for `aria-describedby`; absent when none is shown. */
export function describedBy({ id, hint, origin, error, readBack }: FieldProps): string | undefined {
  const ids = [
    hint && `${id}-hint`,
    origin && `${id}-origin`,
    readBack && `${id}-read-back`,
    error && `${id}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function Field(props: FieldProps & { children: ReactNode }) {
  const { id, label, hint, origin, error, readBack, children } = props;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {origin}
      </div>
      <FieldHint id={id} hint={hint} />
      {children}
      {readBack && (
        <p className={styles.readBack} id={`${id}-read-back`}>
          {readBack}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldHint({ id, hint }: Pick<FieldProps, "id" | "hint">) {
  if (!hint) return null;
  return (
    <p className={styles.hint} id={`${id}-hint`}>
      {hint}
    </p>
  );
}

export function FieldError({ id, error }: Pick<FieldProps, "id" | "error">) {
  if (!error) return null;
  return (
    <p className={styles.error} id={`${id}-error`}>
      <span className="visually-hidden">Error: </span>
      {error}
    </p>
  );
}
