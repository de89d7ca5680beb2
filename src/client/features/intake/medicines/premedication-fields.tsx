import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { TextQuestion } from "../fields/text-question.tsx";
import { premedicationOptions } from "../questions/medicine.ts";

/** Whether this clinic has given it or plans to, and who. */
export function PremedicationFields({ index }: { index: number }) {
  const of = `medications.entries.${index}.premedication` as const;
  return (
    <>
      <ChoiceQuestion
        layout="stack"
        question={{
          name: `${of}.status`,
          label: "Premedication by this clinic",
          options: premedicationOptions,
        }}
      />
      <TextQuestion name={`${of}.byWhom`} label="Given or planned by" width="medium" />
    </>
  );
}
