import type { KeyboardEvent } from "react";
import styles from "./choice.module.css";
import { describedBy, FieldError, FieldHint, type FieldProps } from "./field.tsx";
import type { Option } from "./option.ts";

type Props<Value extends string> = FieldProps & {
  readonly name: string;
  /** "" when nothing was answered. */
  readonly value: Value | "";
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value | "") => void;
  readonly onBlur?: () => void;
  /** `row`: the question left, the answers right. `stack`: the answers below. */
  readonly layout?: "row" | "stack";
};

/** One answer of a few, all in sight. Nothing is chosen beforehand, and an answer can be taken back. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { id, label, hint, origin, error, readBack, name, value, options, onValue, onBlur } = props;
  const { layout = "row" } = props;
  const answerByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = isClearing(event.key) ? "" : startingWith(event.key, options, value);
    if (next === undefined) return;
    event.preventDefault();
    onValue(next);
  };
  return (
    <div
      className={`${styles.question} ${styles[layout]}`}
      role="radiogroup"
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(props)}
      aria-invalid={error ? true : undefined}
      onBlur={onBlur}
      onKeyDown={answerByKey}
    >
      <div className={styles.words}>
        <span className={styles.label} id={`${id}-label`}>
          {label}
        </span>
        {origin}
        {value !== "" && (
          // Out of the tab order, so that sixty questions do not cost sixty stops; the Delete key does the same.
          <button type="button" tabIndex={-1} className={styles.clear} onClick={() => onValue("")}>
            Clear<span className="visually-hidden"> the answer to: {label}</span>
          </button>
        )}
        <FieldHint id={id} hint={hint} />
      </div>
      <div className={styles.options} data-joined={layout === "row" && options.length <= 3}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {readBack && (
        <p className={styles.readBack} id={`${id}-read-back`}>
          {readBack}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

const isClearing = (key: string) => key === "Delete" || key === "Backspace";

/** The next answer that starts with a typed letter, as in a list of the browser's own: Y for yes, N for no. */
function startingWith<Value extends string>(
  key: string,
  options: readonly Option<Value>[],
  value: Value | "",
): Value | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined;
  const fitting = options.filter(({ label }) => label.toLowerCase().startsWith(key.toLowerCase()));
  const current = fitting.findIndex((option) => option.value === value);
  return fitting[(current + 1) % fitting.length]?.value;
}
