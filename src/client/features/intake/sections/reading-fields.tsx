import { ChoiceQuestion, SelectQuestion } from "../fields/choice-question.tsx";
import { DateTimeQuestion } from "../fields/date-time-question.tsx";
import { NumberQuestion } from "../fields/number-question.tsx";
import { localAt, localInWords } from "../draft/local-time.ts";
import { yesNo } from "../questions/question.ts";
import { moaasOptions, readingNumbers } from "../questions/vitals.ts";
import styles from "./sections.module.css";

type Props = { readonly which: "first" | "repeat"; readonly timeZone: string };

/** One reading: when it was taken, its numbers with their units, oxygen and alertness. */
export function ReadingFields({ which, timeZone }: Props) {
  const of = which === "repeat" ? ", repeated" : "";
  return (
    <>
      <DateTimeQuestion
        name={`vitals.${which}.takenAt`}
        label={`Time of the reading${of}`}
        quick={{ label: "Taken just now", value: () => localAt(Date.now(), timeZone) }}
        inWords={(local) => localInWords(local, timeZone)}
      />
      <div className={styles.numbers}>
        {readingNumbers.map(({ key, label, unit }) => (
          <NumberQuestion key={key} name={`vitals.${which}.${key}`} label={`${label}${of}`} unit={unit} />
        ))}
      </div>
      <ChoiceQuestion question={yesNo(`vitals.${which}.isOnOxygen`, `On oxygen during the reading${of}`)} />
      <SelectQuestion
        question={{
          name: `vitals.${which}.moaas`,
          label: `Alertness (MOAA/S)${of}`,
          hint: "Modified Observer’s Assessment of Alertness/Sedation: 5 alert to 0 no reaction",
          options: moaasOptions,
        }}
      />
    </>
  );
}
