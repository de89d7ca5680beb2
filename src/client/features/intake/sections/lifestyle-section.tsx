import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { SaidTimeQuestion } from "../fields/said-time-question.tsx";
import { TextQuestion, WordsQuestion } from "../fields/text-question.tsx";
import { When } from "../fields/when.tsx";
import { FormSection } from "../form-section.tsx";
import { escortQuestion, fastingTimes, substanceQuestions, substanceTimes } from "../questions/lifestyle.ts";
import { saidOptions } from "../questions/said.ts";
import { QuestionGroup } from "./question-group.tsx";
import styles from "./sections.module.css";

const drinks = saidOptions.map(({ value }) => value);

export function LifestyleSection() {
  return (
    <FormSection id="lifestyle" title="Lifestyle">
      <QuestionGroup title="Alcohol and other substances">
        <SaidTimeQuestion {...substanceTimes.alcohol} />
        <When name="lifestyle.lastAlcohol.said" is={drinks} orAnswered="lifestyle.alcoholInWords">
          <WordsQuestion name="lifestyle.alcoholInWords" label="How much, in the patient’s words" />
        </When>
        <SaidTimeQuestion {...substanceTimes.sedatives} />
        {substanceQuestions.map((question) => (
          <ChoiceQuestion key={question.name} question={question} />
        ))}
      </QuestionGroup>
      <QuestionGroup title="Food and drink">
        {fastingTimes.map((question) => (
          <SaidTimeQuestion key={question.name} {...question} />
        ))}
      </QuestionGroup>
      <QuestionGroup title="Going home">
        <ChoiceQuestion question={escortQuestion} />
        <When name="lifestyle.escort.arranged" is={["yes", "not-sure"]} orAnswered="lifestyle.escort.name">
          <div className={styles.pair}>
            <TextQuestion name="lifestyle.escort.name" label="Escort’s name" />
            <TextQuestion name="lifestyle.escort.phone" label="Escort’s phone" type="tel" />
          </div>
        </When>
      </QuestionGroup>
    </FormSection>
  );
}
