import { CheckBox } from "../../../ui/check-box.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import type { FieldName } from "../questions/question.ts";
import styles from "./fields.module.css";
import { useAnswer } from "./use-answer.ts";

type Props = { readonly name: FieldName; readonly label: string; readonly unit: string };

/** A number, or the answer that nobody knows it. */
export function NumberOrNotSure({ name, label, unit }: Props) {
  const field = useAnswer(name, label, (said) => (said === "not-sure" ? "Not sure" : `${said} ${unit}`));
  const isNotSure = field.value === "not-sure";
  return (
    <div className={styles.numberOrNotSure}>
      <NumberField label={label} unit={unit} {...field} value={isNotSure ? "" : field.value} />
      <CheckBox
        label="Not sure"
        about={label}
        isChecked={isNotSure}
        onChecked={(isChecked) => field.onValue(isChecked ? "not-sure" : "")}
      />
    </div>
  );
}
