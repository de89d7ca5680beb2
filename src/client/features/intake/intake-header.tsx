import { useEffect } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { Link } from "wouter";
import { sayCalendarDate } from "../../../../rules/index.ts";
import { Button } from "../../ui/button.tsx";
import type { Draft } from "./draft/draft.ts";
import { localInWords } from "./draft/local-time.ts";
import styles from "./intake.module.css";
import { visitChoices } from "./questions/visit.ts";

type Props = {
  readonly title: string;
  readonly saveLabel: string;
  readonly isSaving: boolean;
  /** Called by a press of the button, and by nothing else. */
  readonly onSave: () => void;
  readonly onUnsaved: (isUnsaved: boolean) => void;
  readonly onDiscard: () => void;
};

/** Who this is, when it starts, and whether it is saved: never out of sight. */
export function IntakeHeader({ title, saveLabel, isSaving, onSave, onUnsaved, onDiscard }: Props) {
  const visit = useWatch<Draft, "visit">({ name: "visit" });
  // Read here and not by the form, so that the form as a whole is not drawn anew at a key press.
  const { isDirty } = useFormState<Draft>();
  useEffect(() => onUnsaved(isDirty), [isDirty, onUnsaved]);
  const { familyName, givenName, birthDate, recordNumber } = visit.patient;
  const name = [familyName, givenName].filter(Boolean).join(", ");
  const start = localInWords(visit.plannedStart, visit.timeZone);
  const purpose = visitChoices.purpose.options.find(({ value }) => value === visit.purpose)?.label;
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.brand}>
        Ketascreen
      </Link>
      <div className={styles.identity}>
        <h1>{name || title}</h1>
        {name && <span className={`${styles.fact} ${styles.title}`}>{title}</span>}
        {birthDate && <span className={styles.fact}>born {sayCalendarDate(birthDate)}</span>}
        {recordNumber && <span className={styles.fact}>record {recordNumber}</span>}
        {purpose && (
          <span className={styles.fact}>
            {purpose}
            {visit.course && ` · ${visit.course}`}
          </span>
        )}
        <span className={styles.fact}>
          {start ? (
            <>
              Start <strong>{start}</strong>
            </>
          ) : (
            "No planned start yet"
          )}
        </span>
      </div>
      <div className={styles.save}>
        <span className={styles.saveState} role="status">
          {isSaving ? "Saving…" : isDirty ? "Not saved yet" : "No changes yet"}
        </span>
        <Button onClick={onDiscard}>Discard</Button>
        <Button look="primary" onClick={onSave} disabled={isSaving}>
          {saveLabel}
        </Button>
      </div>
    </header>
  );
}
