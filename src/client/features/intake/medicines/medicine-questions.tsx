import type { MedicineDraft } from "../draft/draft.ts";
import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { NumberOrNotSure } from "../fields/number-or-not-sure.tsx";
import { SaidTimeQuestion } from "../fields/said-time-question.tsx";
import { formOptions, patternOptions, supplyOptions, usedSinceOptions } from "../questions/medicine.ts";
import { yesNo } from "../questions/question.ts";
import { DoseFields } from "./dose-fields.tsx";
import styles from "./medicines.module.css";
import { PlanFields } from "./plan-fields.tsx";
import { PremedicationFields } from "./premedication-fields.tsx";
import type { MedicineQuestion } from "./questions-for.ts";
import { TakenForField } from "./taken-for-field.tsx";

type Props = {
  readonly index: number;
  readonly asked: ReadonlySet<MedicineQuestion>;
  readonly medicine: MedicineDraft;
  readonly understoodLastDose?: string;
};

/** The questions one medicine calls for, the ones that decide most first. */
export function MedicineQuestions({ index, asked, medicine, understoodLastDose }: Props) {
  const of = `medications.entries.${index}` as const;
  const isPremedication = medicine.pattern === "premedication";
  return (
    <div className={styles.questions}>
      <ChoiceQuestion
        layout="stack"
        question={{ name: `${of}.pattern`, label: "How is it taken?", options: patternOptions }}
      />
      {asked.has("premedication") && <PremedicationFields index={index} />}
      {asked.has("lastDose") && (
        <SaidTimeQuestion
          name={`${of}.lastDose`}
          label={isPremedication ? "When was it, or will it be, given?" : "When was the last dose?"}
          understood={understoodLastDose && `Understood as: ${understoodLastDose}`}
        />
      )}
      {asked.has("takenToday") && <ChoiceQuestion question={yesNo(`${of}.takenToday`, "Taken today?")} />}
      {asked.has("isInDoseEscalation") && (
        <ChoiceQuestion question={yesNo(`${of}.isInDoseEscalation`, "Dose raised in the last weeks?")} />
      )}
      <div className={styles.compact}>
        {asked.has("daysUsedInLast14") && (
          <NumberOrNotSure name={`${of}.daysUsedInLast14`} label="Days used, last 14" unit="days" />
        )}
        {asked.has("dose") && <DoseFields index={index} />}
        {asked.has("dosesPerDay") && (
          <NumberOrNotSure name={`${of}.dosesPerDay`} label="Doses per day" unit="a day" />
        )}
      </div>
      {asked.has("wasRegularBeforeStopping") && (
        <ChoiceQuestion
          question={yesNo(`${of}.wasRegularBeforeStopping`, "Taken regularly before it was stopped?")}
        />
      )}
      {asked.has("supply") && (
        <ChoiceQuestion
          layout="stack"
          question={{ name: `${of}.supply`, label: "Where does it come from?", options: supplyOptions }}
        />
      )}
      {asked.has("takenFor") && <TakenForField index={index} />}
      {asked.has("usedSince") && (
        <ChoiceQuestion
          layout="stack"
          question={{ name: `${of}.usedSince`, label: "Used for how long?", options: usedSinceOptions }}
        />
      )}
      {asked.has("missedOrCutInLast28Days") && (
        <ChoiceQuestion
          question={yesNo(
            `${of}.missedOrCutInLast28Days`,
            "A dose missed, cut or changed in the last 28 days?",
          )}
        />
      )}
      {asked.has("isExtendedRelease") && (
        <ChoiceQuestion question={yesNo(`${of}.isExtendedRelease`, "Extended-release (XR, ER, SR)?")} />
      )}
      {asked.has("form") && (
        <ChoiceQuestion
          layout="stack"
          question={{ name: `${of}.form`, label: "How is it given?", options: formOptions }}
        />
      )}
      {asked.has("prescribersPlan") && <PlanFields index={index} plan={medicine.prescribersPlan.plan} />}
    </div>
  );
}
