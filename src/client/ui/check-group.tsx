import styles from "./choice.module.css";
import { describedBy, FieldError, FieldHint, type FieldProps } from "./field.tsx";
import type { Option } from "./option.ts";

type Props<Value extends string> = FieldProps & {
  readonly name: string;
  readonly chosen: readonly Value[];
  readonly options: readonly Option<Value>[];
  readonly onChosen: (chosen: Value[]) => void;
  readonly onBlur?: () => void;
};

/** Several answers of a few. */
export function CheckGroup<Value extends string>(props: Props<Value>) {
  const { id, label, hint, origin, error, name, chosen, options, onChosen, onBlur } = props;
  const toggle = (value: Value, isChosen: boolean) =>
    onChosen(isChosen ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <div
      className={`${styles.question} ${styles.stack}`}
      role="group"
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(props)}
      onBlur={onBlur}
    >
      <div className={styles.words}>
        <span className={styles.label} id={`${id}-label`}>
          {label}
        </span>
        {origin}
        <FieldHint id={id} hint={hint} />
      </div>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className="visually-hidden"
              type="checkbox"
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}
