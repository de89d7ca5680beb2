import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { NumberQuestion } from "../fields/number-question.tsx";
import { WordsQuestion } from "../fields/text-question.tsx";
import { When } from "../fields/when.tsx";
import { FormSection } from "../form-section.tsx";
import { historyGroups } from "../questions/history.ts";
import { QuestionGroup } from "./question-group.tsx";

/** Medical history. A blank stays a blank: it is stored as not asked. */
export function HistorySection() {
  return (
    <FormSection id="history" title="Medical history">
      {historyGroups.map(({ title, questions }) => (
        <QuestionGroup key={title} title={title}>
          {questions.map((question) => (
            <ChoiceQuestion key={question.name} question={question} />
          ))}
          {title === "Breathing and sleep" && (
            <When
              name="history.lungDisease"
              is={["other", "controlled-asthma"]}
              orAnswered="history.usualSpo2Percent"
            >
              <NumberQuestion
                name="history.usualSpo2Percent"
                label="Usual SpO2 on record, if known"
                hint="On the patient’s usual oxygen or air"
                unit="%"
              />
            </When>
          )}
        </QuestionGroup>
      ))}
      <When
        name="history.badReactionLastTime"
        is={["yes", "not-sure"]}
        orAnswered="history.badReactionInWords"
      >
        <WordsQuestion name="history.badReactionInWords" label="What happened last time?" />
      </When>
      <When name="history.allergies.state" is={["listed", "not-sure"]} orAnswered="history.allergies.inWords">
        <WordsQuestion name="history.allergies.inWords" label="Allergies, in words" />
      </When>
    </FormSection>
  );
}
