import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { FormSection } from "../form-section.tsx";
import { directQuestions } from "../questions/medications.ts";
import { QuestionGroup } from "../sections/question-group.tsx";
import { AddMedicine } from "./add-medicine.tsx";
import { ListState } from "./list-state.tsx";
import { MedicineCard } from "./medicine-card.tsx";
import styles from "./medicines.module.css";
import { RemovedMedicine } from "./removed-medicine.tsx";
import { useMedicineList } from "./use-medicine-list.ts";

/** What the patient takes, and what a list leaves out. */
export function MedicationsSection() {
  const list = useMedicineList();
  return (
    <FormSection id="medications" title="Current medications">
      <ListState listed={list.medicines.length} />
      {list.medicines.length > 0 && (
        <ul className={styles.list} aria-label="Medicines listed">
          {list.medicines.map(({ fieldKey }, index) => (
            <li key={fieldKey}>
              <MedicineCard index={index} onRemove={() => list.remove(index)} />
            </li>
          ))}
        </ul>
      )}
      {list.removed && <RemovedMedicine typed={list.removed.medicine.typed} onUndo={list.putBack} />}
      <AddMedicine onAdd={list.add} />
      <QuestionGroup title="Also ask, every time">
        {directQuestions.map((question) => (
          <ChoiceQuestion key={question.name} question={question} />
        ))}
      </QuestionGroup>
    </FormSection>
  );
}
