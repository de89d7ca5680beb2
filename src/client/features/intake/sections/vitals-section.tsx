import { useWatch } from "react-hook-form";
import type { Protocol } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { FormSection } from "../form-section.tsx";
import { todayQuestions } from "../questions/today.ts";
import { QuestionGroup } from "./question-group.tsx";
import { QuestionsOfListed } from "./questions-of-listed.tsx";
import { ReadingFields } from "./reading-fields.tsx";
import { RepeatReadingFields } from "./repeat-reading-fields.tsx";
import { WeightField } from "./weight-field.tsx";
import { WithdrawalSigns } from "./withdrawal-signs.tsx";

/** How the patient is now, and what was measured. */
export function VitalsSection({ protocol }: { protocol: Protocol }) {
  const timeZone = useWatch<Draft, "visit.timeZone">({ name: "visit.timeZone" });
  return (
    <FormSection id="vitals" title="Vitals today, and how the patient is now">
      <QuestionGroup title="Now">
        {todayQuestions.map((question) => (
          <ChoiceQuestion key={question.name} question={question} />
        ))}
        <WithdrawalSigns />
        <QuestionsOfListed />
      </QuestionGroup>
      <QuestionGroup title="Vital signs">
        <ReadingFields which="first" timeZone={timeZone} />
      </QuestionGroup>
      <RepeatReadingFields protocol={protocol} />
      <QuestionGroup title="Body measure">
        <WeightField />
      </QuestionGroup>
    </FormSection>
  );
}
