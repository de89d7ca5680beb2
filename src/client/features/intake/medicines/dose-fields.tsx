import { SelectQuestion } from "../fields/choice-question.tsx";
import { TextQuestion } from "../fields/text-question.tsx";
import { doseUnits } from "../questions/medicine.ts";
import styles from "./medicines.module.css";

/** One dose as told, amount and unit apart. Recorded for people; nothing is dosed from it. */
export function DoseFields({ index }: { index: number }) {
  const of = `medications.entries.${index}.dose` as const;
  return (
    <div className={styles.dose}>
      <TextQuestion name={`${of}.amount`} label="One dose" width="short" />
      <SelectQuestion question={{ name: `${of}.unit`, label: "Unit", options: doseUnits }} />
    </div>
  );
}
