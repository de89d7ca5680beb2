import { useState } from "react";
import { useAcknowledge } from "../../api/urgent-calls.ts";
import { Button } from "../../ui/button.tsx";
import { focusField } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./urgent-calls.module.css";
import { useUrgentCallsState } from "./urgent-calls-context.ts";

type Props = { readonly callIds: readonly string[]; readonly code: string; readonly onAttended: () => void };

/** Somebody says by name that they go to the patient. Until then the call stays on every screen. */
export function Attend({ callIds, code, onAttended }: Props) {
  const { attendant, setAttendant } = useUrgentCallsState();
  const [typed, setTyped] = useState<string | undefined>();
  const name = typed ?? attendant;
  const [isMissing, setMissing] = useState(false);
  const acknowledge = useAcknowledge();
  const fieldId = `attend-${code}`;
  const attend = () => {
    const by = name.trim();
    setMissing(by === "");
    if (by === "") {
      focusField(fieldId);
      return;
    }
    setAttendant(by);
    acknowledge.mutate({ callIds, by }, { onSuccess: onAttended });
  };
  const error = isMissing ? "Your name is missing. Enter it." : acknowledge.error?.message;
  return (
    <form
      className={styles.attend}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        attend();
      }}
    >
      <TextField
        id={fieldId}
        label="Your name"
        value={name}
        onValue={setTyped}
        {...(error !== undefined && { error })}
      />
      <Button type="submit" look="primary" disabled={acknowledge.isPending}>
        I am attending<span className="visually-hidden">, code {code}</span>
      </Button>
    </form>
  );
}
