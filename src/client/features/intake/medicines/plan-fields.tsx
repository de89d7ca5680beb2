import { sayCalendarDate } from "../../../../../rules/index.ts";
import type { MedicineDraft } from "../draft/draft.ts";
import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { TextQuestion, WordsQuestion } from "../fields/text-question.tsx";
import { useField } from "../fields/use-field.ts";
import { When } from "../fields/when.tsx";
import { planOptions } from "../questions/medicine.ts";

type Props = { readonly index: number; readonly plan: MedicineDraft["prescribersPlan"]["plan"] };

/** What the prescriber said about this medicine around the treatment, and when. */
export function PlanFields({ index, plan }: Props) {
  const of = `medications.entries.${index}.prescribersPlan` as const;
  const { value: date } = useField(`${of}.date`);
  return (
    <>
      <ChoiceQuestion
        layout="stack"
        question={{
          name: `${of}.plan`,
          label: "Its prescriber’s plan on record",
          hint: "What the prescriber of this medicine said about taking it around the treatment",
          options: planOptions,
        }}
      />
      <When name={`${of}.plan`} is={["other"]} orAnswered={`${of}.inWords`}>
        <WordsQuestion name={`${of}.inWords`} label="The plan, in the prescriber’s words" />
      </When>
      {(plan === "continue-as-usual" || plan === "other" || date !== "") && (
        <TextQuestion
          name={`${of}.date`}
          label="Date of the plan"
          type="date"
          width="medium"
          readBack={date && sayCalendarDate(date)}
        />
      )}
    </>
  );
}
