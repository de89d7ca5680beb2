import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import styles from "./saving.module.css";

export type Change = {
  readonly where: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
};

type Props = {
  readonly changes: readonly Change[];
  readonly nextVersion: number;
  readonly onBack: () => void;
  readonly onSave: (reason: string) => void;
};

/** Shows what a correction changes before it is saved, and asks why. */
export function ConfirmChanges({ changes, nextVersion, onBack, onSave }: Props) {
  const [reason, setReason] = useState("");
  return (
    <Dialog
      title={`What version ${nextVersion} changes`}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>Go back</Button>
          <Button look="primary" onClick={() => onSave(reason)}>
            Save version {nextVersion}
          </Button>
        </>
      }
    >
      <ul className={styles.changes}>
        {changes.map(({ where, what, before, after }) => (
          <li key={`${where} ${what}`}>
            <span className={styles.where}>
              {where}: {what}
            </span>
            <span>
              {before} <span aria-hidden="true">→</span>
              <span className="visually-hidden">becomes</span> <strong>{after}</strong>
            </span>
          </li>
        ))}
      </ul>
      <TextArea
        id="correction-reason"
        label="Why, if you like"
        hint="Kept with the new version"
        value={reason}
        onValue={setReason}
      />
    </Dialog>
  );
}
