import { useId, type InputHTMLAttributes } from "react";
import styles from "./boxes.module.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly maxLength: number;
  /** "words": names begin with a capital letter. */
  readonly capitals?: "none" | "words";
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  readonly width?: "whole" | "short" | "middle";
};

/** A line to type in that no browser or keyboard learns from. */
export function TextBox(props: Props) {
  const { label, value, onValue, describedBy, isInvalid = false, maxLength, capitals = "none" } = props;
  const id = useId();
  return (
    <div className={styles.box} data-width={props.width ?? "whole"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="text"
        value={value}
        maxLength={maxLength}
        inputMode={props.inputMode}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize={capitals}
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
