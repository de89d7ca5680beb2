import { describedBy, Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";

type Props = FieldProps & {
  readonly name?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onBlur?: () => void;
};

export function TextArea(props: Props) {
  const { id, label, hint, origin, error, readBack, value, onValue, name, onBlur } = props;
  return (
    <Field id={id} label={label} hint={hint} origin={origin} error={error} readBack={readBack}>
      <textarea
        id={id}
        name={name}
        className={`${styles.input} ${styles.area}`}
        rows={2}
        value={value}
        autoComplete="off"
        onBlur={onBlur}
        onChange={(event) => onValue(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </Field>
  );
}
