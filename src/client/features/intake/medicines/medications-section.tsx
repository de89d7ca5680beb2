import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { When } from "../fields/when.tsx";
import { FormSection } from "../form-section.tsx";
import { directQuestions, isListComplete } from "../questions/medications.ts";
import { QuestionGroup } from "../sections/question-group.tsx";
import { RegistersNotice } from "../vocabulary/registers-notice.tsx";
import { AddMedicine } from "./adding/add-medicine.tsx";
import { LeftOut } from "./list/left-out.tsx";
import { ListNotice } from "./list/list-notice.tsx";
import { useMedicineList } from "./list/use-medicine-list.ts";
import { Removals } from "./list/removals.tsx";
import { ListState } from "./list/list-state.tsx";
import { WrittenDown } from "./list/written-down.tsx";
import { MedicineCard } from "./medicine-card.tsx";
import styles from "./medicines.module.css";

/** What the patient takes, and what a list leaves out. */
export function MedicationsSection() {
  const list = useMedicineList();
  return (
    <FormSection id="medications" title="Current medications">
      <ListState listed={list.medicines.length} />
      <WrittenDown />
      {list.medicines.length > 0 && (
        <ul className={styles.list} aria-label="Medicines listed">
          {list.medicines.map(({ fieldKey, id }, index) => (
            <li key={fieldKey}>
              <MedicineCard index={index} picked={list.picked.get(id)} onRemove={() => list.remove(index)} />
            </li>
          ))}
        </ul>
      )}
      {list.last && (
        <ListNotice
          key={list.last.act}
          last={list.last}
          onTakeBack={list.takeBackPasted}
          onDismiss={list.dismiss}
        />
      )}
      <Removals removals={list.removals} onPutBack={list.putBack} onForget={list.forget} />
      <LeftOut removals={list.removals} onList={list.listAsSaid} />
      <RegistersNotice />
      <AddMedicine onAdd={list.add} onAddPasted={list.addPasted} />
      <When name="medications.list" is={["listed"]} orAnswered="medications.isComplete">
        <ChoiceQuestion question={isListComplete} />
      </When>
      <QuestionGroup title="Also ask, every time">
        {directQuestions.map((question) => (
          <ChoiceQuestion key={question.name} question={question} />
        ))}
      </QuestionGroup>
    </FormSection>
  );
}
