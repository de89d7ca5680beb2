import { useWatch } from "react-hook-form";
import type { Protocol } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { isRepeatAsked } from "../draft/repeat-reading.ts";
import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { NumberQuestion } from "../fields/number-question.tsx";
import { SelectQuestion } from "../fields/choice-question.tsx";
import { FormSection } from "../form-section.tsx";
import { usePreview } from "../preview/preview-context.ts";
import { glucoseUnits, stomachQuestion, todayQuestions } from "../questions/today.ts";
import { QuestionGroup } from "./question-group.tsx";
import { ReadingFields } from "./reading-fields.tsx";
import styles from "./sections.module.css";
import { WeightField } from "./weight-field.tsx";
import { WithdrawalSigns } from "./withdrawal-signs.tsx";

/** How the patient is now, and what was measured. */
export function VitalsSection({ protocol }: { protocol: Protocol }) {
  const [visit, vitals, today] = useWatch<Draft, ["visit", "vitals", "today"]>({
    name: ["visit", "vitals", "today"],
  });
  const classes = usePreview()?.listedClasses ?? new Set();
  const { stomachSymptoms, fastingGlucose } = today;
  const isGlucoseAsked = classes.has("insulin") || classes.has("sulfonylurea") || fastingGlucose.value !== "";
  return (
    <FormSection id="vitals" title="Vitals today, and how the patient is now">
      <QuestionGroup title="Now">
        {todayQuestions.map((question) => (
          <ChoiceQuestion key={question.name} question={question} />
        ))}
        <WithdrawalSigns />
        {(classes.has("glp1") || stomachSymptoms !== "") && <ChoiceQuestion question={stomachQuestion} />}
        {isGlucoseAsked && (
          <div className={styles.numbers}>
            <NumberQuestion
              name="today.fastingGlucose.value"
              label="Fasting glucose"
              unit={fastingGlucose.unit}
            />
            <SelectQuestion
              question={{
                name: "today.fastingGlucose.unit",
                label: "Unit of the glucose",
                options: glucoseUnits,
              }}
            />
          </div>
        )}
      </QuestionGroup>
      <QuestionGroup title="Vital signs">
        <ReadingFields which="first" timeZone={visit.timeZone} />
      </QuestionGroup>
      {isRepeatAsked({ visit, vitals }, protocol) && (
        <QuestionGroup
          title={`Blood pressure again, ${protocol.repeatReadingAfterMinutes} minutes or more after the first`}
        >
          <p className={styles.quiet}>
            The first reading is high. The lower of the two decides; without a second one the first stands.
          </p>
          <ReadingFields which="repeat" timeZone={visit.timeZone} />
        </QuestionGroup>
      )}
      <QuestionGroup title="Body measure">
        <WeightField />
      </QuestionGroup>
    </FormSection>
  );
}
