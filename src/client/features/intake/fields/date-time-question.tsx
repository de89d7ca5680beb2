import { type FocusEvent, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { FieldError, FieldHint } from "../../../ui/field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { problemOfDateAndTime } from "../draft/date-and-time.ts";
import type { FieldName } from "../questions/question.ts";
import { tidyClockTime } from "./clock-text.ts";
import styles from "./fields.module.css";
import { clockId, useField } from "./use-field.ts";

type Props = {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  /** Fills both boxes by one press; nothing is filled without it. */
  readonly quick?: { readonly label: string; readonly value: () => string };
  /** The moment in words, with the month as letters: dates are read in different orders. */
  readonly inWords: (localDateTime: string) => string | undefined;
};

/** A calendar date and a 24-hour clock time, kept together as "2026-11-21T09:00". */
export function DateTimeQuestion({ name, label, hint, quick, inWords }: Props) {
  const { id, value, onValue, onBlur, error } = useField(name);
  const [date = "", time = ""] = value.split("T");
  const write = (nextDate: string, nextTime: string) =>
    onValue(nextDate === "" && nextTime === "" ? "" : `${nextDate}T${nextTime}`);
  const words = inWords(value);
  const errorAt = error === undefined ? undefined : (problemOfDateAndTime(value)?.at ?? "both");
  const noteLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // On the way from Date to Time nothing is wrong yet.
    if (!currentTarget.contains(relatedTarget)) onBlur();
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={errorAt === "both" ? `${id}-error` : undefined}
      onBlur={noteLeaving}
    >
      <p className={styles.groupLabel} id={`${id}-label`}>
        {label}
      </p>
      <FieldHint id={id} hint={hint} />
      <div className={styles.dateTime}>
        <TextField
          id={id}
          label="Date"
          type="date"
          width="medium"
          value={date}
          onValue={(next) => write(next, time)}
          {...(errorAt === "date" && { error })}
        />
        <ClockField
          id={clockId(id)}
          value={time}
          onValue={(next) => write(date, next)}
          {...(errorAt === "time" && error !== undefined && { error })}
        />
        {quick && <Button onClick={() => onValue(quick.value())}>{quick.label}</Button>}
      </div>
      {words && <p className={styles.readBack}>{words}</p>}
      {errorAt === "both" && <FieldError id={id} error={error} />}
    </div>
  );
}

type ClockProps = {
  readonly id: string;
  readonly label?: string;
  readonly value: string;
  readonly error?: string;
  readonly onValue: (time: string) => void;
  readonly onBlur?: () => void;
};

/** A 24-hour clock time. What is typed is kept as typed until the box is left, then written as "21:30". */
export function ClockField({ id, label = "Time (24 h)", value, error, onValue, onBlur }: ClockProps) {
  const [typing, setTyping] = useState<string | undefined>();
  return (
    <TextField
      id={id}
      label={label}
      width="short"
      inputMode="numeric"
      placeholder="hh:mm"
      value={typing ?? value}
      error={error}
      onValue={(text) => {
        setTyping(text);
        onValue(tidyClockTime(text));
      }}
      onBlur={() => {
        setTyping(undefined);
        onBlur?.();
      }}
    />
  );
}
