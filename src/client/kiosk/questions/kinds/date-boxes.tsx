import { useId } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./boxes.module.css";
import { type DateParts, monthsIn } from "./calendar.ts";
import { questionId } from "./question.tsx";
import { TextBox } from "./text-box.tsx";

type Props = {
  readonly parts: DateParts;
  readonly onParts: (next: DateParts) => void;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
};

/** Three boxes for a date: day, month by its name, year. */
export function DateBoxes({ parts: [day, month, year], onParts, describedBy, isInvalid }: Props) {
  const { say, language } = useWords();
  const monthId = useId();
  return (
    <div role="group" aria-labelledby={questionId} className={styles.boxes}>
      <TextBox
        label={say("you.day")}
        width="short"
        inputMode="numeric"
        maxLength={2}
        value={day}
        onValue={(next) => onParts([next, month, year])}
        describedBy={describedBy}
        isInvalid={isInvalid}
      />
      <div className={styles.box} data-width="middle">
        <label htmlFor={monthId}>{say("you.month")}</label>
        <select
          id={monthId}
          className={styles.input}
          value={month}
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => onParts([day, event.target.value, year])}
        >
          <option value="">{say("you.month-none")}</option>
          {monthsIn(language).map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <TextBox
        label={say("you.year")}
        width="short"
        inputMode="numeric"
        maxLength={4}
        value={year}
        onValue={(next) => onParts([day, month, next])}
        describedBy={describedBy}
        isInvalid={isInvalid}
      />
    </div>
  );
}
