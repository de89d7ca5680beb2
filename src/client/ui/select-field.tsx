import { describedBy, Field, type FieldProps } from "./field.tsx";
import styles from "./input.module.css";
import type { Option } from "./option.ts";

type Props<Value extends string> = FieldProps & {
  readonly name?: string;
  readonly value: Value | "";
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value | "") => void;
  readonly onBlur?: () => void;
};

/** A choice from many short words. The first line is blank, because nothing is ever chosen beforehand. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { id, label, hint, origin, error, readBack, value, options, onValue, name, onBlur } = props;
  return (
    <Field id={id} label={label} hint={hint} origin={origin} error={error} readBack={readBack}>
      <select
        id={id}
        name={name}
        className={styles.input}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onValue(event.target.value as Value | "")}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
