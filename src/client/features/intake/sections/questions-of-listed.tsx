import { useWatch } from "react-hook-form";
import type { Draft } from "../draft/draft.ts";
import { ChoiceQuestion, SelectQuestion } from "../fields/choice-question.tsx";
import { NumberQuestion } from "../fields/number-question.tsx";
import { usePreview } from "../preview/preview-context.ts";
import { glucoseUnits, stomachQuestion } from "../questions/today.ts";
import styles from "./sections.module.css";

/** Questions that only some listed medicines call for. They follow the preview by themselves, so that no other has to. */
export function QuestionsOfListed() {
  const classes = usePreview()?.listedClasses ?? new Set();
  const [stomachSymptoms, glucose] = useWatch<Draft, ["today.stomachSymptoms", "today.fastingGlucose"]>({
    name: ["today.stomachSymptoms", "today.fastingGlucose"],
  });
  const isGlucoseAsked = classes.has("insulin") || classes.has("sulfonylurea") || glucose.value !== "";
  return (
    <>
      {(classes.has("glp1") || stomachSymptoms !== "") && <ChoiceQuestion question={stomachQuestion} />}
      {isGlucoseAsked && (
        <div className={styles.numbers}>
          <NumberQuestion name="today.fastingGlucose.value" label="Fasting glucose" unit={glucose.unit} />
          <SelectQuestion
            question={{
              name: "today.fastingGlucose.unit",
              label: "Unit of the glucose",
              options: glucoseUnits,
            }}
          />
        </div>
      )}
    </>
  );
}
