import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { FormSection } from "../form-section.tsx";
import { mentalHealthQuestions } from "../questions/mental-health.ts";

export function MentalHealthSection() {
  return (
    <FormSection id="mental-health" title="Mental-health background">
      {mentalHealthQuestions.map((question) => (
        <ChoiceQuestion
          key={question.name}
          question={question}
          layout={question.name === "mentalHealth.suicidalThoughts" ? "stack" : "row"}
        />
      ))}
    </FormSection>
  );
}
