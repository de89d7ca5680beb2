import { memo } from "react";
import type { MedicineDraft } from "../draft/draft.ts";
import { ChoiceQuestion, SelectQuestion } from "../fields/choice-question.tsx";
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
  readonly isPremedication: boolean;
  readonly plan: MedicineDraft["prescribersPlan"]["plan"];
  readonly understoodLastDose?: string;
};

/** The questions one medicine calls for, the ones that decide most first. */
export const MedicineQuestions = memo(function MedicineQuestions(props: Props) {
  const { index, asked, isPremedication, plan, understoodLastDose } = props;
  const of = `medications.entries.${index}` as const;
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
      <div className={styles.compact}>
        {asked.has("daysUsedInLast14") && (
          <NumberOrNotSure name={`${of}.daysUsedInLast14`} label="Days used, last 14" unit="days" />
        )}
        {asked.has("dose") && <DoseFields index={index} />}
        {asked.has("dosesPerDay") && (
          <NumberOrNotSure name={`${of}.dosesPerDay`} label="Doses per day" unit="a day" />
        )}
      </div>
      <div className={styles.selects}>
        {asked.has("supply") && (
          <SelectQuestion question={{ name: `${of}.supply`, label: "Where from?", options: supplyOptions }} />
        )}
        {asked.has("usedSince") && (
          <SelectQuestion
            question={{ name: `${of}.usedSince`, label: "Used for how long?", options: usedSinceOptions }}
          />
        )}
        {asked.has("form") && (
          <SelectQuestion
            question={{ name: `${of}.form`, label: "How is it given?", options: formOptions }}
          />
        )}
      </div>
      {asked.has("takenFor") && <TakenForField index={index} />}
      <YesNoQuestions of={of} asked={asked} />
      {asked.has("prescribersPlan") && <PlanFields index={index} plan={plan} />}
    </div>
  );
});

/** Short questions about a medicine, in the order they are asked. */
const shortQuestions = [
  { key: "takenToday", label: "Taken today?" },
  { key: "isInDoseEscalation", label: "Dose raised in the last weeks?" },
  { key: "wasRegularBeforeStopping", label: "Taken regularly before it was stopped?" },
  { key: "missedOrCutInLast28Days", label: "A dose missed, cut or changed in the last 28 days?" },
  { key: "isExtendedRelease", label: "Extended-release (XR, ER, SR)?" },
] as const;

type YesNoProps = Pick<Props, "asked"> & { readonly of: `medications.entries.${number}` };

function YesNoQuestions({ of, asked }: YesNoProps) {
  return shortQuestions
    .filter(({ key }) => asked.has(key))
    .map(({ key, label }) => <ChoiceQuestion key={key} question={yesNo(`${of}.${key}`, label)} />);
}
