import type { ReactNode } from "react";
import { get, useFormContext, useFormState } from "react-hook-form";
import { Choice } from "../../../ui/choice.tsx";
import { FieldError } from "../../../ui/field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Draft, SaidDraft } from "../draft/draft.ts";
import { mayHaveTime, type SaidName, saidOptions } from "../questions/said.ts";
import { momentInWords, saidInWords } from "../patient-said/said-in-words.ts";
import { useOrigin } from "../patient-said/use-origin.tsx";
import { ClockField } from "./date-time-question.tsx";
import styles from "./fields.module.css";
import { useField } from "./use-field.ts";

type Props = {
  readonly name: SaidName;
  readonly label: string;
  readonly hint?: string;
  /** The answer that it never happened. */
  readonly never?: string;
  /** What the answer was understood as, in clock times. */
  readonly understood?: ReactNode;
};

/** When something was, as it is said; the moment of saying is kept with a relative answer and never moved. */
export function SaidTimeQuestion({ name, label, hint, never, understood }: Props) {
  const { setValue, getValues } = useFormContext<Draft>();
  const { errors } = useFormState<Draft>({ name });
  const said = useField(`${name}.said`);
  const date = useField(`${name}.date`);
  const time = useField(`${name}.time`);
  const stamp = () => setValue(`${name}.saidAt`, new Date().toISOString(), { shouldDirty: true });
  // The whole answer can be refused as well as one of its boxes.
  const wholeError: unknown = get(errors, `${name}.message`);
  const error = said.error ?? (typeof wholeError === "string" ? wholeError : undefined);

  const origin = useOrigin<SaidDraft>({
    name,
    controlId: said.id,
    label,
    inWords: (told) => saidInWords(told, getValues("visit.timeZone"), never),
    note: (told) => momentInWords(told, getValues("visit.timeZone")),
  });

  const answer = (next: string) => {
    said.onValue(next);
    if (next !== "date") date.onValue("");
    if (!mayHaveTime(next as SaidDraft["said"])) time.onValue("");
    if (next === "" || next === "never") setValue(`${name}.saidAt`, "");
    else stamp();
  };
  const isDated = said.value === "date";
  return (
    <div className={styles.saidTime}>
      <Choice
        {...said}
        {...origin}
        {...(error !== undefined && { error })}
        label={label}
        hint={hint}
        layout="stack"
        options={never ? [{ value: "never", label: never }, ...saidOptions] : saidOptions}
        onValue={answer}
      />
      {mayHaveTime(said.value as SaidDraft["said"]) && (
        <div className={styles.dateTime}>
          {isDated && (
            <TextField
              {...date}
              label="Date"
              type="date"
              width="medium"
              onValue={(next) => {
                date.onValue(next);
                stamp();
              }}
            />
          )}
          <ClockField
            {...time}
            label="Time, if known (24 h)"
            onValue={(next) => {
              time.onValue(next);
              if (isDated) stamp();
            }}
          />
        </div>
      )}
      <SaidAtError name={name} />
      {understood && <p className={styles.readBack}>{understood}</p>}
    </div>
  );
}

/** A complaint about the moment of saying itself: this device's clock is wrong. */
function SaidAtError({ name }: { readonly name: SaidName }) {
  const { id, error } = useField(`${name}.saidAt`);
  return <FieldError id={id} error={error} />;
}
