import type { InputHTMLAttributes, Ref } from "react";
import { describedBy, Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "name"
  | "onBlur"
  | "onKeyDown"
  | "onPaste"
  | "inputMode"
  | "autoComplete"
  | "placeholder"
  | "type"
  | "max"
  | "min"
  | "required"
>;

export type TextFieldProps = FieldProps &
  Native & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly width?: "full" | "short" | "medium";
    /** Fixed unit, shown beside the box and read out with it. */
    readonly unit?: string;
    readonly ref?: Ref<HTMLInputElement>;
  };

/** One line of text. Browsers' own suggestions are off: they would offer another patient's answers. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, origin, error, readBack, value, onValue, width = "full", unit, ...native } = props;
  const input = (
    <input
      autoComplete="off"
      {...native}
      id={id}
      className={`${styles.input} ${styles[width]}`}
      value={value}
      onChange={(event) => onValue(event.target.value)}
      aria-invalid={error ? true : undefined}
      aria-describedby={[unit && `${id}-unit`, describedBy(props)].filter(Boolean).join(" ") || undefined}
    />
  );
  return (
    <Field id={id} label={label} hint={hint} origin={origin} error={error} readBack={readBack}>
      {unit ? (
        <div className={styles.withUnit}>
          {input}
          <span id={`${id}-unit`} className={styles.unit}>
            {unit}
          </span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
